package org.mememuseum.web.meme;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link that somebody typed, made safe: it leads where it says. Its host is shown as it is looked
 * up, so that letters of another script imitate no other host.
 *
 * @param href the address; only ASCII characters that have no meaning in HTML but {@code &}
 * @param shown the address as it was typed, cut in the middle if it is long, but never its host
 */
record OutsideLink(String href, String shown) {
  // Without a name before the host, which would look like a host itself.
  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>https?://)?(?<host>[^/?#:@\\\\]+)(?<port>:\\d{1,5})?(?<path>[/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  // With a dot, and nothing else than digits only if it is an address of four numbers.
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9-]+[.])+[a-z0-9-]*[a-z][a-z0-9-]*|\\d{1,3}(?:[.]\\d{1,3}){3}");
  private static final String PLAIN = "-._~:/?#[]@!$&()*+,;=%";
  private static final int LONG = 60;
  private static final int START = 40;
  private static final int END = 15;

  /**
   * Returns the link to an address that somebody typed; empty if it is none that can be trusted.
   */
  static Optional<OutsideLink> of(String address) {
    var form = FORM.matcher(address);
    if (!form.matches()) {
      return Optional.empty();
    }
    String host = host(form.group("host"));
    if (!HOST.matcher(host).matches()) {
      return Optional.empty();
    }
    String scheme = orEmpty(form.group("scheme"));
    String site = host + orEmpty(form.group("port"));
    String path = orEmpty(form.group("path"));
    String href = (scheme.isEmpty() ? "https://" : scheme.toLowerCase(Locale.ROOT)) + site;
    return Optional.of(new OutsideLink(href + encoded(path), scheme + cut(site, path, scheme)));
  }

  private static String host(String group) {
    try {
      return IDN.toASCII(group, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  private static String cut(String site, String path, String scheme) {
    String whole = site + path;
    if (scheme.length() + whole.length() <= LONG) {
      return whole;
    }
    int start = Math.max(START, site.length());
    int end = whole.length() - END;
    if (end <= start) {
      return whole;
    }
    return whole.substring(0, between(whole, start)) + "…" + whole.substring(between(whole, end));
  }

  // Cuts no pair of surrogates in half.
  private static int between(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
  }

  private static String encoded(String path) {
    var encoded = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format("%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
