package org.mememuseum.adapter.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Converts instants to timestamps. Truncates them to the millisecond: rounding could move one into
 * the future.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

  /** Returns the instant as a parameter of a native statement. */
  static Timestamp toColumn(Instant instant) {
    return Timestamp.from(instant.truncatedTo(ChronoUnit.MILLIS));
  }

  @Override
  public Timestamp convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : toColumn(instant);
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp column) {
    return column == null ? null : column.toInstant();
  }
}
