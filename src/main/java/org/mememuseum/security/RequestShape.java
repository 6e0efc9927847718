package org.mememuseum.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Tells addresses that can be meant from those that are only made to confuse. */
final class RequestShape {
  private static final Pattern ESCAPED =
      Pattern.compile("(?:[^%\\x00-\\x20\\x7f;\\\\]|%[0-9a-fA-F]{2})*");

  private RequestShape() {}

  /**
   * Returns whether a raw path is sound: every escape whole and UTF-8, no control character, back
   * slash or path parameter, escaped or not, and no {@code ..} to climb by.
   */
  static boolean isSound(String rawPath) {
    if (!ESCAPED.matcher(rawPath).matches()) {
      return false;
    }
    try {
      String path = decode(rawPath);
      return path.chars().noneMatch(RequestShape::isForbidden) && !path.contains("/..");
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  private static boolean isForbidden(int character) {
    return character < ' ' || character == 0x7f || character == '\\';
  }

  private static String decode(String rawPath) throws CharacterCodingException {
    byte[] raw = rawPath.getBytes(StandardCharsets.UTF_8);
    var decoded = ByteBuffer.allocate(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        decoded.put(
            (byte) (HexFormat.fromHexDigit(raw[i + 1]) << 4 | HexFormat.fromHexDigit(raw[i + 2])));
        i += 2;
      } else {
        decoded.put(raw[i]);
      }
    }
    return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
  }
}
