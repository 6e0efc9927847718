package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong behind the scenes of a test: errors in the console or in scripts, what the
 * content security policy forbade, requests that failed, requests to another origin but for
 * pictures.
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

  /** Takes a trouble for what the test is about, if it has these words in it. */
  void expect(String words) {
    expected.add(words);
  }

  /** Returns all troubles so far, expected or not. */
  List<String> all() {
    return List.copyOf(seen);
  }

  /** Fails if there was any trouble that was not expected. */
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

  /** A request that is given up because somebody walks on is no trouble. */
  private void failed(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      seen.add("failed: " + request.method() + " " + request.url() + " " + request.failure());
    }
  }
}
