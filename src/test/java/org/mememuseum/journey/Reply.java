package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.PageForm;

/** A response of the museum; redirects are not followed. */
record Reply(URI address, int status, HttpHeaders headers, byte[] body) {

  private static final Pattern GENERAL =
      Pattern.compile("(?s)<p class=\"message message--error\"[^>]*>(.*?)</p>");

  /** Returns the body as text. */
  String html() {
    return new String(body, UTF_8);
  }

  /** Returns the form with this button; fails if there is none. */
  PageForm form(String button) {
    return new Page(address, status, html()).form(button);
  }

  /** Returns a header's first value; empty text if it was not sent. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Returns the error shown beside the field with this id; empty text if there is none. */
  String errorBeside(String id) {
    return text(Pattern.compile("(?s)<p [^>]*id=\"" + id + "-error\"[^>]*>(.*?)</p>"));
  }

  /** Returns the error shown on top of the page; empty text if there is none. */
  String errorOnTop() {
    return text(GENERAL);
  }

  /**
   * Returns the value of the field with this label, hidden or not, in the form with this button;
   * empty if there is no such field.
   */
  Optional<String> typed(String button, String label) {
    PageForm form = form(button);
    return form.nameOf(label).map(name -> form.values().get(name));
  }

  /** Tells whether the body exposes internals: stack traces, class names or exceptions. */
  boolean showsItsInside() {
    return html().contains("\tat ")
        || html().contains("org.mememuseum.")
        || html().contains("Exception");
  }

  private String text(Pattern pattern) {
    Matcher matcher = pattern.matcher(html());
    return matcher.find() ? unescaped(matcher.group(1)).strip() : "";
  }

  private static String unescaped(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
