package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A row of {@code quotas}; {@link JpaQuotaStore} inserts it natively. */
@Entity
@Table(name = "quotas")
class QuotaRow {
  @EmbeddedId private Period period;

  private int taken;

  @Column(name = "ends_at")
  private Instant endsAt;

  /** The primary key: a quota and the start of its period. */
  @Embeddable
  static class Period implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Override
    public boolean equals(Object other) {
      return other instanceof Period period
          && Objects.equals(key, period.key)
          && Objects.equals(beginsAt, period.beginsAt);
    }

    @Override
    public int hashCode() {
      return Objects.hash(key, beginsAt);
    }
  }
}
