package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.meme.Meme;

/** Reads listings of memes; each is a range of a partial index. */
final class JpaMemeIndex implements MemeIndex {
  private static final String SELECT = "select m from MemeRow m join fetch m.author ";
  private static final String HUNG = SELECT + "where m.hungAt is not null";
  private static final String IN_HALL = SELECT + "where m.hallAt is not null";
  private static final Keyset HALL = new Keyset(IN_HALL, "m.hallAt", "m.id", true);
  private static final Keyset NEWER = new Keyset(IN_HALL, "m.hallAt", "m.id", false);
  private static final Keyset CATEGORY =
      new Keyset(HUNG + " and m.details.category = :key", "m.hungAt", "m.id", true);
  private static final Keyset MEMBER =
      new Keyset(HUNG + " and m.ownerId = :key", "m.hungAt", "m.id", true);
  private static final Keyset TAG =
      new Keyset(
          SELECT + "join m.hangings h where h.hungAt is not null and h.tag = :key",
          "h.hungAt",
          "m.id",
          true);

  private final EntityManager entityManager;

  JpaMemeIndex(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size) {
    return listing.match(
        new Listing.Cases<>(
            () -> page(HALL, Map.of(), after, size),
            category -> page(CATEGORY, Map.of("key", category), after, size),
            tag -> page(TAG, Map.of("key", tag.text()), after, size),
            member -> page(MEMBER, Map.of("key", member.value()), after, size)));
  }

  @Override
  public Optional<Meme> findNewer(Cursor than) {
    return NEWER.find(entityManager, MemeRow.class, Map.of(), Optional.of(than), 1).stream()
        .findFirst()
        .map(MemeRow::toDomain);
  }

  @Override
  public Optional<Meme> findFrom(UUID from) {
    return findById(" and m.id >= :from", Map.of("from", from)).or(() -> findById("", Map.of()));
  }

  private Optional<Meme> findById(String condition, Map<String, ?> parameters) {
    var query =
        UncachedQuery.query(entityManager, HUNG + condition + " order by m.id", MemeRow.class, 1);
    parameters.forEach(query::setParameter);
    return query.getResultStream().findFirst().map(MemeRow::toDomain);
  }

  private Page<Meme> page(
      Keyset keyset, Map<String, ?> parameters, Optional<Cursor> after, int size) {
    return keyset.page(
        entityManager,
        MemeRow.class,
        parameters,
        after,
        size,
        MemeRow::toDomain,
        meme -> new Cursor(meme.publishedAt().orElseThrow(), meme.id().value()));
  }
}
