package org.mememuseum.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes client addresses to 32 hexadecimal digits that can be stored. The hash tells two
 * {@linkplain ClientNetwork networks} apart and cannot be traced back to one without the museum's
 * key.
 */
public final class AddressHasher {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int HASH_BYTES = 16;

  private final SecretKeySpec key;

  public AddressHasher(MuseumKey key) {
    this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
  }

  /** Returns the hash of an address, for counting attempts. It stays the same every day. */
  public String hash(String address) {
    return keyed("address", ClientNetwork.of(address));
  }

  /**
   * Returns a hash that identifies a visitor by address and browser for one day. It differs from
   * day to day, so that visitors cannot be tracked.
   */
  public String visitor(String address, String userAgent, LocalDate day) {
    return keyed("visitor", day + "\n" + ClientNetwork.of(address) + "\n" + userAgent);
  }

  // The label separates the two kinds of hash, so that they cannot be matched with each other.
  private String keyed(String label, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((label + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
