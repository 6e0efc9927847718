package org.mememuseum.web.routes;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Leads browsers elsewhere, without writing a page about it. Nothing else writes the header: the
 * server would cut what is not ASCII to one byte, and make another address of it.
 */
public final class Redirect {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Redirect() {}

  /**
   * Answers with a redirect.
   *
   * @param status such as 303
   * @param address a path of ours or a whole address; what is not printable ASCII is escaped
   */
  public static void to(String address, int status, HttpServletResponse response) {
    response.setStatus(status);
    response.setHeader("Location", escaped(address));
  }

  public static String escaped(String address) {
    var ascii = new StringBuilder(address.length());
    for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
      if (one > ' ' && one < 0x7f && one != '\\') {
        ascii.append((char) one);
      } else {
        ascii.append('%').append(HEX.toHexDigits(one));
      }
    }
    return ascii.toString();
  }
}
