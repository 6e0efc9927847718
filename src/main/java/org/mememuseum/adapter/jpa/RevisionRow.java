package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.settings.Document;
import org.mememuseum.settings.Revision;

/** A row of {@code revisions}; {@link JpaRevisionStore} inserts it natively. */
@Entity
@Table(name = "revisions")
class RevisionRow {
  @EmbeddedId private Key key;
  private Instant at;

  @Column(name = "saved_by")
  private UUID savedBy;

  private String text;

  Revision toDomain() {
    return new Revision(key.document, key.number, at, new MemberId(savedBy), text);
  }

  /** The primary key: a document and a number. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Document document;

    private int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && document == key.document && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(document, number);
    }
  }
}
