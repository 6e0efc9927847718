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
 * Converts cursors to and from URL text that is opaque and signed with the museum's key, so that
 * clients can only use cursors from links the application made.
 */
@ApplicationScoped
public class CursorSeal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = {'c', 'u', 'r', 's', 'o', 'r', '\n'};
  private static final int POSITION_BYTES = 24;
  private static final int SIGNATURE_BYTES = 12;

  private SecretKeySpec key;

  protected CursorSeal() {}

  @Inject
  public CursorSeal(MuseumKey key) {
    this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
  }

  /** Returns the text of a cursor: 48 characters that are safe in URLs. */
  public String close(Cursor cursor) {
    byte[] position =
        ByteBuffer.allocate(POSITION_BYTES)
            .putLong(cursor.at().toEpochMilli())
            .putLong(cursor.id().getMostSignificantBits())
            .putLong(cursor.id().getLeastSignificantBits())
            .array();
    byte[] sealed = Arrays.copyOf(position, POSITION_BYTES + SIGNATURE_BYTES);
    System.arraycopy(sign(position), 0, sealed, POSITION_BYTES, SIGNATURE_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** Returns the cursor of a text that {@link #close} made; empty for null and anything else. */
  public Optional<Cursor> open(String text) {
    return decode(text)
        .filter(this::isSealed)
        .map(ByteBuffer::wrap)
        .map(
            position ->
                new Cursor(
                    Instant.ofEpochMilli(position.getLong()),
                    new UUID(position.getLong(), position.getLong())));
  }

  private static Optional<byte[]> decode(String text) {
    if (text == null || text.length() != (POSITION_BYTES + SIGNATURE_BYTES) / 3 * 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private boolean isSealed(byte[] sealed) {
    byte[] position = Arrays.copyOf(sealed, POSITION_BYTES);
    byte[] signature = Arrays.copyOfRange(sealed, POSITION_BYTES, sealed.length);
    return MessageDigest.isEqual(signature, sign(position));
  }

  private byte[] sign(byte[] position) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(PURPOSE);
      return Arrays.copyOf(mac.doFinal(position), SIGNATURE_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
