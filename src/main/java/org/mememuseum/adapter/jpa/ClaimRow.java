package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Claim;

/** A row of {@code review_claims}; {@link JpaClaimStore} inserts it natively. */
@Entity
@Table(name = "review_claims")
class ClaimRow {
  @Id
  @Column(name = "meme_id")
  private UUID memeId;

  @Column(name = "curator_id")
  private UUID curatorId;

  private Instant until;

  Claim toDomain() {
    return new Claim(new MemeId(memeId), new MemberId(curatorId), until);
  }
}
