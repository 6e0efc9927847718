package org.mememuseum.security;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The proxies and load balancers in front of the museum, whose word about a client's address is
 * taken. Each appends the address that it was called from to {@code X-Forwarded-For}; what stands
 * left of that the client may have made up.
 *
 * @param ranges from where the last of them connects; nobody else's word is taken
 * @param hops how many stand between a client and the museum, at least 1
 */
public record TrustedProxies(List<AddressRange> ranges, int hops) {
  /** No proxy: whoever connects is the client. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of(), 1);

  private static final Pattern WITH_PORT = Pattern.compile("^(?:\\[(.*)]|([^:]*)):\\d{1,5}$");

  public TrustedProxies {
    ranges = List.copyOf(ranges);
  }

  /**
   * Returns the address of the client, as text.
   *
   * @param peer who is connected
   * @param forwarded the values of {@code X-Forwarded-For}, in the order in which they came
   */
  public String client(String peer, List<String> forwarded) {
    if (!trusts(peer) || forwarded.isEmpty()) {
      return peer;
    }
    var hopsFromTheClient =
        forwarded.stream().flatMap(header -> Stream.of(header.split(",", -1))).toList();
    // Where there are fewer than stated, the first was added by the outermost that was passed.
    int place = Math.max(0, hopsFromTheClient.size() - hops);
    String said = WITH_PORT.matcher(hopsFromTheClient.get(place).strip()).replaceFirst("$1$2");
    return IpLiteral.parse(said).isPresent() ? said : peer;
  }

  /** Returns whether the word of whoever is connected is taken. */
  public boolean trusts(String peer) {
    return ranges.stream().anyMatch(range -> range.contains(peer));
  }
}
