package org.mememuseum.web.routes;

import java.util.HexFormat;
import java.util.Locale;

/**
 * The normal form of a path (RFC 3986, section 6.2.2): unreserved characters are unescaped, escapes
 * are in upper case, and there are no repeated or trailing slashes.
 */
public final class NormalPath {
  private static final String UNRESERVED = "-._~";

  private NormalPath() {}

  /**
   * Returns the normal form of a path.
   *
   * @param rawPath as the browser sent it; its escapes must be complete
   */
  static String of(String rawPath) {
    if (isNormal(rawPath)) {
      return rawPath;
    }
    return withoutExtraSlashes(unescaped(Redirect.escaped(rawPath)));
  }

  // A fast path: nearly all paths are normal, and none is copied.
  private static boolean isNormal(String path) {
    return path.indexOf('%') < 0
        && !path.contains("//")
        && (path.length() == 1 || !path.endsWith("/"))
        && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
  }

  private static String unescaped(String path) {
    var plain = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '%') {
        plain.append(c);
        continue;
      }
      String escape = path.substring(i, i + 3);
      char decoded = (char) HexFormat.fromHexDigits(escape, 1, 3);
      plain.append(isUnreserved(decoded) ? decoded : escape.toUpperCase(Locale.ROOT));
      i += 2;
    }
    return plain.toString();
  }

  private static boolean isUnreserved(char c) {
    return c < 0x7f && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }

  private static String withoutExtraSlashes(String path) {
    String single = path.replaceAll("/{2,}", "/");
    return single.length() > 1 && single.endsWith("/")
        ? single.substring(0, single.length() - 1)
        : single;
  }
}
