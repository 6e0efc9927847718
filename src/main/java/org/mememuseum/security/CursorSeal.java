package org.mememuseum.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mememuseum.Cursor;

/**
 * Writes cursors into addresses and reads them back: opaque, and signed with the museum's key, so
 * that nobody can ask a store for places that no page ever led to.
 */
@ApplicationScoped
public class CursorSeal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = {'c', 'u', 'r', 's', 'o', 'r', '\n'};
  private static final int PLACE_BYTES = 24;
  private static final int SEAL_BYTES = 12;

  private SecretKeySpec key;

  protected CursorSeal() {}

  @Inject
  public CursorSeal(MuseumKey key) {
    this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
  }

  /** Returns the text of a cursor: 48 letters that are safe in an address. */
  public String close(Cursor cursor) {
    byte[] place =
        ByteBuffer.allocate(PLACE_BYTES)
            .putLong(cursor.at().toEpochMilli())
            .putLong(cursor.id().getMostSignificantBits())
            .putLong(cursor.id().getLeastSignificantBits())
            .array();
    byte[] sealed = Arrays.copyOf(place, PLACE_BYTES + SEAL_BYTES);
    System.arraycopy(seal(place), 0, sealed, PLACE_BYTES, SEAL_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** Returns the cursor of a text that {@link #close} made; empty for null and anything else. */
  public Optional<Cursor> open(String text) {
    return decode(text)
        .filter(this::isSealed)
        .map(ByteBuffer::wrap)
        .map(
            place ->
                new Cursor(
                    Instant.ofEpochMilli(place.getLong()),
                    new UUID(place.getLong(), place.getLong())));
  }

  private static Optional<byte[]> decode(String text) {
    if (text == null || text.length() != (PLACE_BYTES + SEAL_BYTES) / 3 * 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private boolean isSealed(byte[] sealed) {
    byte[] place = Arrays.copyOf(sealed, PLACE_BYTES);
    byte[] seal = Arrays.copyOfRange(sealed, PLACE_BYTES, sealed.length);
    return MessageDigest.isEqual(seal, seal(place));
  }

  private byte[] seal(byte[] place) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(PURPOSE);
      return Arrays.copyOf(mac.doFinal(place), SEAL_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
