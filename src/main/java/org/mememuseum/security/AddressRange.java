package org.mememuseum.security;

import java.math.BigInteger;

/** A range of network addresses, IPv4 or IPv6, that share a prefix. */
public final class AddressRange {
  private final BigInteger prefix;
  private final int length;
  private final int ignored;

  private AddressRange(byte[] address, int bits) {
    this.length = address.length;
    this.ignored = address.length * Byte.SIZE - bits;
    this.prefix = prefix(address);
  }

  /**
   * Parses a single address or a prefix: {@code 10.0.0.0/8}, {@code fd00::/8}.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  public static AddressRange parse(String text) {
    String[] parts = text.split("/", 2);
    byte[] address =
        IpLiteral.parse(parts[0])
            .orElseThrow(() -> new IllegalArgumentException("Not an address: " + text));
    int limit = address.length * Byte.SIZE;
    int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : limit;
    if (bits < 0 || bits > limit) {
      throw new IllegalArgumentException("Not a range of addresses: " + text);
    }
    return new AddressRange(address, bits);
  }

  /** Returns whether an address is in this range; false if the text is not an address. */
  public boolean contains(String address) {
    return IpLiteral.parse(address)
        .filter(bytes -> bytes.length == length && prefix(bytes).equals(prefix))
        .isPresent();
  }

  private BigInteger prefix(byte[] address) {
    return new BigInteger(1, address).shiftRight(ignored);
  }
}
