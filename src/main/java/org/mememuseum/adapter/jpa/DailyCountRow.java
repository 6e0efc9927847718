package org.mememuseum.adapter.jpa;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.mememuseum.statistics.Counter;

/** A row of {@code daily_counts}; {@link JpaStatisticsStore} inserts it natively. */
@Entity
@Table(name = "daily_counts")
class DailyCountRow {
  @EmbeddedId private Key key;

  private long number;

  LocalDate day() {
    return key.day;
  }

  Counter counter() {
    return key.name;
  }

  long number() {
    return number;
  }

  /** The primary key: a day and a counter. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Counter name;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(day, key.day) && name == key.name;
    }

    @Override
    public int hashCode() {
      return Objects.hash(day, name);
    }
  }
}
