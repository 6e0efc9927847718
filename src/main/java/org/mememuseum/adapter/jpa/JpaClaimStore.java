package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Claim;
import org.mememuseum.moderation.ClaimStore;

/** Stores claims in the table {@code review_claims}, one row for each meme. */
final class JpaClaimStore implements ClaimStore {
  // Native: JPQL has no "on conflict", which replaces a claim in one atomic statement.
  private static final String CLAIM =
      """
      insert into review_claims as old (meme_id, curator_id, until) values (?1, ?2, ?3)
      on conflict (meme_id) do update
        set curator_id = excluded.curator_id, until = excluded.until
        where old.curator_id = excluded.curator_id or old.until <= ?4
      """;
  private static final String FIND =
      "select c from ClaimRow c where c.memeId in :memes and c.until > :now";
  private static final String RELEASE =
      "delete from ClaimRow c where c.memeId = :meme and c.curatorId = :curator";

  private final EntityManager entityManager;

  JpaClaimStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Tries again if the other curator releases the claim in between. */
  @Override
  public Claim claim(MemeId meme, MemberId curator, Instant now, Instant until) {
    Optional<Claim> inForce = Optional.empty();
    while (inForce.isEmpty()) {
      inForce =
          isClaimed(meme, curator, now, until)
              ? Optional.of(new Claim(meme, curator, until))
              : find(List.of(meme), now).stream().findFirst();
    }
    return inForce.get();
  }

  private boolean isClaimed(MemeId meme, MemberId curator, Instant now, Instant until) {
    return entityManager
            .createNativeQuery(CLAIM)
            .setParameter(1, meme.value())
            .setParameter(2, curator.value())
            .setParameter(3, InstantConverter.toColumn(until))
            .setParameter(4, InstantConverter.toColumn(now))
            .executeUpdate()
        > 0;
  }

  @Override
  public List<Claim> find(Collection<MemeId> memes, Instant now) {
    if (memes.isEmpty()) {
      return List.of();
    }
    return UncachedQuery.query(entityManager, FIND, ClaimRow.class)
        .setParameter("memes", memes.stream().map(MemeId::value).distinct().toList())
        .setParameter("now", now)
        .getResultStream()
        .map(ClaimRow::toDomain)
        .toList();
  }

  @Override
  public void release(MemeId meme, MemberId curator) {
    entityManager
        .createQuery(RELEASE)
        .setParameter("meme", meme.value())
        .setParameter("curator", curator.value())
        .executeUpdate();
  }

  @Override
  public void purge(Instant before) {
    Purge.of(entityManager, "review_claims", "until <= ?1", InstantConverter.toColumn(before));
  }
}
