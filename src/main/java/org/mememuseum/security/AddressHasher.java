package org.mememuseum.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns the network addresses of visitors into what may be kept: 32 hexadecimal digits that tell
 * two {@linkplain ClientNetwork networks} apart and lead nobody back to one without the museum's
 * key.
 */
public final class AddressHasher {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEPT_BYTES = 16;

  private final SecretKeySpec key;

  public AddressHasher(MuseumKey key) {
    this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
  }

  /** Returns the hash of an address, the same every day, to count attempts by. */
  public String hash(String address) {
    return keyed("address", ClientNetwork.of(address));
  }

  /**
   * Returns a hash of who looks at the museum with what browser on a day: the same all day, another
   * the next, so that visitors cannot be followed.
   */
  public String visitor(String address, String userAgent, LocalDate day) {
    return keyed("visitor", day + "\n" + ClientNetwork.of(address) + "\n" + userAgent);
  }

  // The label keeps the two kinds of hash apart, so that one cannot be looked up among the other.
  private String keyed(String label, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((label + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, KEPT_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
