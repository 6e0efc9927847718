package org.mememuseum.web.routes;

import java.util.HexFormat;
import java.util.Locale;

/**
 * The one way to write a path (RFC 3986, section 6.2.2): what needs no escape has none, escapes are
 * in capitals, and there is no slash too many.
 */
public final class NormalPath {
  private static final String UNRESERVED = "-._~";

  private NormalPath() {}

  /**
   * Returns the normal form of a path.
   *
   * @param rawPath as the browser sent it, with whole escapes
   */
  static String of(String rawPath) {
    if (isNormal(rawPath)) {
      return rawPath;
    }
    return withoutSpareSlashes(unescaped(Redirect.escaped(rawPath)));
  }

  // Nearly every path is: nothing is built for it.
  private static boolean isNormal(String path) {
    return path.indexOf('%') < 0
        && !path.contains("//")
        && (path.length() == 1 || !path.endsWith("/"))
        && path.chars().allMatch(one -> one > ' ' && one < 0x7f && one != '\\');
  }

  private static String unescaped(String path) {
    var plain = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char one = path.charAt(i);
      if (one != '%') {
        plain.append(one);
        continue;
      }
      String escape = path.substring(i, i + 3);
      char meant = (char) HexFormat.fromHexDigits(escape, 1, 3);
      plain.append(isUnreserved(meant) ? meant : escape.toUpperCase(Locale.ROOT));
      i += 2;
    }
    return plain.toString();
  }

  private static boolean isUnreserved(char one) {
    return one < 0x7f && (Character.isLetterOrDigit(one) || UNRESERVED.indexOf(one) >= 0);
  }

  private static String withoutSpareSlashes(String path) {
    String single = path.replaceAll("/{2,}", "/");
    return single.length() > 1 && single.endsWith("/")
        ? single.substring(0, single.length() - 1)
        : single;
  }
}
