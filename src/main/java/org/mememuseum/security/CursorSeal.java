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
  private static final int WITHIN_BYTES = 16;
  private static final int SIGNATURE_BYTES = 12;

  private SecretKeySpec key;

  protected CursorSeal() {}

  @Inject
  public CursorSeal(MuseumKey key) {
    this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
  }

  /** Returns the text of a cursor: 48 characters that are safe in URLs, or 70 within a group. */
  public String close(Cursor cursor) {
    int length = POSITION_BYTES + (cursor.within().isPresent() ? WITHIN_BYTES : 0);
    var bytes = ByteBuffer.allocate(length).putLong(cursor.at().toEpochMilli());
    put(cursor.id(), bytes);
    cursor.within().ifPresent(id -> put(id, bytes));
    byte[] position = bytes.array();
    byte[] sealed = Arrays.copyOf(position, length + SIGNATURE_BYTES);
    System.arraycopy(sign(position), 0, sealed, length, SIGNATURE_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** Returns the cursor of a text that {@link #close} made; empty for null and anything else. */
  public Optional<Cursor> open(String text) {
    return decode(text)
        .filter(this::isSealed)
        .map(bytes -> ByteBuffer.wrap(bytes, 0, bytes.length - SIGNATURE_BYTES))
        .map(
            position ->
                new Cursor(
                    Instant.ofEpochMilli(position.getLong()),
                    id(position),
                    position.hasRemaining() ? Optional.of(id(position)) : Optional.empty()));
  }

  private static void put(UUID id, ByteBuffer position) {
    position.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(ByteBuffer position) {
    return new UUID(position.getLong(), position.getLong());
  }

  private static Optional<byte[]> decode(String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text)).filter(CursorSeal::isOfSomeCursor);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static boolean isOfSomeCursor(byte[] sealed) {
    int length = sealed.length - SIGNATURE_BYTES;
    return length == POSITION_BYTES || length == POSITION_BYTES + WITHIN_BYTES;
  }

  private boolean isSealed(byte[] sealed) {
    int length = sealed.length - SIGNATURE_BYTES;
    byte[] position = Arrays.copyOf(sealed, length);
    byte[] signature = Arrays.copyOfRange(sealed, length, sealed.length);
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
