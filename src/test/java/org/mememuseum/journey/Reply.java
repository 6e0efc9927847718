package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.PageForm;

/** What the museum answered, redirects not followed. */
record Reply(URI address, int status, HttpHeaders headers, byte[] body) {

  private static final Pattern GENERAL =
      Pattern.compile("(?s)<p class=\"message message--error\"[^>]*>(.*?)</p>");

  /** Returns the source of the page. */
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

  /** Returns what the page says is wrong with the field of this id; empty text if nothing. */
  String errorBeside(String id) {
    return text(Pattern.compile("(?s)<p [^>]*id=\"" + id + "-error\"[^>]*>(.*?)</p>"));
  }

  /** Returns what the page says on top of it is wrong; empty text if nothing. */
  String errorOnTop() {
    return text(GENERAL);
  }

  /** Returns what the field of this id holds, hidden or not; empty if the page has none. */
  Optional<String> typed(String button, String label) {
    PageForm form = form(button);
    return form.nameOf(label).map(name -> form.values().get(name));
  }

  /** Tells whether the body shows the inside of the program. */
  boolean showsItsInside() {
    return html().contains("\tat ")
        || html().contains("org.mememuseum.")
        || html().contains("Exception");
  }

  private String text(Pattern pattern) {
    Matcher found = pattern.matcher(html());
    return found.find() ? unescaped(found.group(1)).strip() : "";
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
