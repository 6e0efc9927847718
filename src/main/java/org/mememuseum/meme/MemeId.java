package org.mememuseum.meme;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;

/** Identifies a meme permanently; sorts by the time it was received. */
public record MemeId(UUID value) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  public MemeId {
    Objects.requireNonNull(value);
  }

  /** Returns a new identifier for a meme received at {@code at}. */
  public static MemeId next(Instant at) {
    return new MemeId(UuidV7.at(at));
  }

  /** Parses the text form; empty if it is not an identifier. */
  public static Optional<MemeId> parse(String text) {
    return UuidV7.parse(text).map(MemeId::new);
  }

  /** Returns the accession number shown on the meme's page, for example {@code MM.2026.1A2B3C}. */
  public String accessionNumber() {
    int year =
        Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16)
            .atOffset(ZoneOffset.UTC)
            .getYear();
    return "MM." + year + "." + HEX.toHexDigits(value.getLeastSignificantBits(), 6);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
