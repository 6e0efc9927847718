package org.mememuseum.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Detects malformed and ambiguous URL paths. */
final class RequestShape {
  private RequestShape() {}

  /**
   * Returns whether a raw path is well-formed: every escape is complete and UTF-8; there is no
   * control character, backslash or path parameter, escaped or not; and no segment begins with
   * {@code ..}.
   */
  static boolean isSound(String rawPath) {
    if (!isWellEscaped(rawPath)) {
      return false;
    }
    if (rawPath.indexOf('%') < 0) {
      return !rawPath.contains("/..");
    }
    try {
      String path = decode(rawPath);
      return path.chars().noneMatch(RequestShape::isForbidden) && !path.contains("/..");
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  // A loop, because every request passes here and a regular expression takes ten times as long.
  private static boolean isWellEscaped(String rawPath) {
    for (int i = 0; i < rawPath.length(); i++) {
      char c = rawPath.charAt(i);
      if (c <= ' ' || c == ';' || isForbidden(c) || c == '%' && !isEscape(rawPath, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscape(String rawPath, int at) {
    return at + 2 < rawPath.length()
        && HexFormat.isHexDigit(rawPath.charAt(at + 1))
        && HexFormat.isHexDigit(rawPath.charAt(at + 2));
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
