package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Problems that a test caused in the browser: console messages, script errors, content security
 * policy violations, failed requests, and requests to another origin that are not for pictures.
 */
final class Troubles {

  private static final String REPORT_VIOLATIONS =
      "addEventListener('securitypolicyviolation', event => console.error("
          + "'Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

  private final String origin;
  private final Optional<URI> pictures;
  private final List<String> seen = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Troubles(URI museum, Optional<URI> pictures) {
    this.pictures = pictures;
    this.origin = museum.getScheme() + "://" + museum.getAuthority();
  }

  /** Watches all pages of the context from now on. */
  void watch(BrowserContext context) {
    context.addInitScript(REPORT_VIOLATIONS);
    context.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            seen.add("console: " + message.text() + " (" + message.location() + ")");
          }
        });
    context.onWebError(error -> seen.add("script: " + error.error()));
    context.onRequest(this::look);
    context.onRequestFailed(this::failed);
  }

  /** Expects problems whose text contains these words; they do not fail the test. */
  void expect(String words) {
    expected.add(words);
  }

  /** Returns all problems so far, expected or not. */
  List<String> all() {
    return List.copyOf(seen);
  }

  /** Fails if there was any unexpected problem. */
  void requireNone() {
    assertThat(seen)
        .as("troubles in the browser")
        .filteredOn(trouble -> expected.stream().noneMatch(trouble::contains))
        .isEmpty();
  }

  private void look(Request request) {
    String address = request.url();
    boolean local = address.startsWith("data:") || address.startsWith("blob:");
    boolean picture =
        request.resourceType().equals("image")
            && pictures.filter(from -> address.startsWith(from + "/")).isPresent();
    if (!local && !picture && !address.startsWith(origin + "/")) {
      seen.add("another origin: " + address);
    }
  }

  /** Ignores a request that was aborted because the page navigated away. */
  private void failed(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      seen.add("failed: " + request.method() + " " + request.url() + " " + request.failure());
    }
  }
}
