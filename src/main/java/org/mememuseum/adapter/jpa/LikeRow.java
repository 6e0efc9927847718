package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A row of {@code likes}: read only; {@link JpaLikeStore} writes it natively. */
@Entity
@Table(name = "likes")
class LikeRow {
  @EmbeddedId private Key key;

  /** The primary key: a member and a meme. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "meme_id")
    private UUID memeId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(memberId, key.memberId)
          && Objects.equals(memeId, key.memeId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(memberId, memeId);
    }
  }
}
