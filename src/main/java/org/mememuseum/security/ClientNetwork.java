package org.mememuseum.security;

/**
 * The part of a network address that one subscriber holds, as a text to count by. An IPv4 address
 * stands for itself. Of an IPv6 address the first 64 bits count: whoever has one has all the others
 * behind it, and may take a new one for each request.
 */
public final class ClientNetwork {
  private static final int COUNTED_BYTES = 8;
  private static final int IPV4_BYTES = 4;

  private ClientNetwork() {}

  /**
   * Returns what to count an address by: the same text for every way to write one address. An IPv4
   * address written as IPv6 ({@code ::ffff:192.0.2.1}) is that IPv4 address. A text that is no
   * address stands for itself. Asks no name server.
   *
   * @param address as the connection or a proxy tells it, with or without brackets and zone
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
    for (byte one : bytes) {
      text.append(text.isEmpty() ? "" : ".").append(Byte.toUnsignedInt(one));
    }
    return text.toString();
  }
}
