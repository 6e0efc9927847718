package org.mememuseum.security;

/**
 * The part of a network address that one subscriber holds, as a text for counting. An IPv4 address
 * counts as itself. Of an IPv6 address only the first 64 bits count, because a subscriber has all
 * addresses below them and can use a new one for each request.
 */
public final class ClientNetwork {
  private static final int COUNTED_BYTES = 8;
  private static final int IPV4_BYTES = 4;

  private ClientNetwork() {}

  /**
   * Returns the text to count an address by, the same for every notation of the address. An IPv4
   * address written as IPv6 ({@code ::ffff:192.0.2.1}) counts as that IPv4 address. A text that is
   * not an address is returned unchanged. Makes no DNS lookup.
   *
   * @param address as reported by the connection or a proxy, with or without brackets and zone
   */
  public static String of(String address) {
    return IpLiteral.parse(address)
        .map(bytes -> bytes.length == IPV4_BYTES ? dotted(bytes) : prefix(bytes))
        .orElse(address);
  }

  private static String prefix(byte[] bytes) {
    var text = new StringBuilder();
    for (int i = 0; i < COUNTED_BYTES; i += 2) {
      int group = Byte.toUnsignedInt(bytes[i]) << Byte.SIZE | Byte.toUnsignedInt(bytes[i + 1]);
      text.append(Integer.toHexString(group)).append(':');
    }
    return text.append(":/64").toString();
  }

  private static String dotted(byte[] bytes) {
    var text = new StringBuilder();
    for (byte b : bytes) {
      text.append(text.isEmpty() ? "" : ".").append(Byte.toUnsignedInt(b));
    }
    return text.toString();
  }
}
