package org.mememuseum.web.routes;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Sends redirects without a body. Nothing else writes the {@code Location} header, because the
 * server would truncate non-ASCII characters to one byte, which changes the URL.
 */
public final class Redirect {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Redirect() {}

  /**
   * Answers with a redirect.
   *
   * @param address a local path or an absolute URL; characters outside printable ASCII are escaped
   * @param status such as 303
   */
  public static void to(String address, int status, HttpServletResponse response) {
    response.setStatus(status);
    response.setHeader("Location", escaped(address));
  }

  /** Returns a URL with spaces, backslashes, control and non-ASCII characters percent-encoded. */
  public static String escaped(String address) {
    var ascii = new StringBuilder(address.length());
    for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
      if (octet > ' ' && octet < 0x7f && octet != '\\') {
        ascii.append((char) octet);
      } else {
        ascii.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return ascii.toString();
  }
}
