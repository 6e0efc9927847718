package org.mememuseum.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses IP addresses; makes no DNS lookup. */
final class IpLiteral {
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern IPV4 = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);
  private static final int MAX_LENGTH = 100;

  private IpLiteral() {}

  /**
   * Returns the bytes of an address: 4 for IPv4, also if it is written as IPv6 ({@code
   * ::ffff:192.0.2.1}), otherwise 16. Empty if the text is not an address.
   *
   * @param text the address, with or without brackets and zone
   */
  static Optional<byte[]> parse(String text) {
    boolean ipv6 = text.indexOf(':') >= 0 && text.length() <= MAX_LENGTH;
    if (!ipv6 && !IPV4.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      // Only an IPv6 literal is valid in brackets, so this never causes a lookup.
      String host = ipv6 ? "[" + text.replaceAll("^\\[|]$|%[^\\]]*", "") + "]" : text;
      return Optional.of(InetAddress.getByName(host).getAddress());
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }
}
