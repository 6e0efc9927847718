package org.mememuseum.web.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;

/** Reads forms of the type {@code application/x-www-form-urlencoded}. */
final class UrlEncodedForm {
  private UrlEncodedForm() {}

  static FormFields read(ReceivedBody body)
      throws IOException, FormTooLargeException, MalformedFormException {
    var fields = new FormFields();
    String text;
    try (var bytes = body.open()) {
      text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
    var pairs = new StringTokenizer(text, "&");
    while (pairs.hasMoreTokens()) {
      String[] pair = pairs.nextToken().split("=", 2);
      fields.add(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
    }
    return fields;
  }

  private static String decoded(String text) throws MalformedFormException {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      throw new MalformedFormException(brokenEscape);
    }
  }
}
