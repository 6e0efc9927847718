package org.mememuseum.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads network addresses from text; asks no name server. */
final class IpLiteral {
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern IPV4 = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);
  private static final int MAX_LENGTH = 100;

  private IpLiteral() {}

  /**
   * Returns the bytes of an address: 4 of IPv4, also where it is written as IPv6 ({@code
   * ::ffff:192.0.2.1}), else 16; empty if the text is no address.
   *
   * @param text the address, with or without brackets and zone
   */
  static Optional<byte[]> parse(String text) {
    boolean ipv6 = text.indexOf(':') >= 0 && text.length() <= MAX_LENGTH;
    if (!ipv6 && !IPV4.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      // In brackets nothing but an IPv6 address is taken, so nothing is ever looked up.
      String host = ipv6 ? "[" + text.replaceAll("^\\[|]$|%[^\\]]*", "") + "]" : text;
      return Optional.of(InetAddress.getByName(host).getAddress());
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }
}
