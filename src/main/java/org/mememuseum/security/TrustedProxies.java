package org.mememuseum.security;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The proxies and load balancers in front of the application that are trusted to report a client's
 * address. Each appends the address of its own client to {@code X-Forwarded-For}; the client may
 * have forged anything to the left of that.
 *
 * @param ranges the addresses from which the last proxy connects; no other peer is trusted
 * @param hops how many proxies are between a client and the application, at least 1
 */
public record TrustedProxies(List<AddressRange> ranges, int hops) {
  /** No proxy: the connection's peer is the client. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of(), 1);

  private static final Pattern WITH_PORT = Pattern.compile("^(?:\\[(.*)]|([^:]*)):\\d{1,5}$");

  public TrustedProxies {
    ranges = List.copyOf(ranges);
  }

  /**
   * Returns the address of the client, as text.
   *
   * @param peer the address of the connection's peer
   * @param forwarded the values of {@code X-Forwarded-For}, in the order of the headers
   */
  public String client(String peer, List<String> forwarded) {
    if (!trusts(peer) || forwarded.isEmpty()) {
      return peer;
    }
    var addresses = forwarded.stream().flatMap(header -> Stream.of(header.split(",", -1))).toList();
    // If there are fewer entries than hops, the outermost proxy that was passed added the first.
    int index = Math.max(0, addresses.size() - hops);
    String address = WITH_PORT.matcher(addresses.get(index).strip()).replaceFirst("$1$2");
    return IpLiteral.parse(address).isPresent() ? address : peer;
  }

  /** Returns whether the headers of a peer are trusted. */
  public boolean trusts(String peer) {
    return ranges.stream().anyMatch(range -> range.contains(peer));
  }
}
