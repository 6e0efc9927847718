package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.discovery.Days;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.meme.Meme;

/** Reads listings of memes; each is a range of a partial index. */
final class JpaMemeIndex implements MemeIndex {
  private static final String SELECT = "select m from MemeRow m join fetch m.author ";
  private static final String HUNG = SELECT + "where m.hungAt is not null";
  private static final String IN_HALL = SELECT + "where m.hallAt is not null";
  private static final Walk HALL = Walk.along(IN_HALL, "m.hallAt");
  private static final Walk CATEGORY =
      Walk.along(HUNG + " and m.details.category = :key", "m.hungAt");
  private static final Walk MEMBER = Walk.along(HUNG + " and m.ownerId = :key", "m.hungAt");
  private static final Walk TAG =
      Walk.along(
          SELECT + "join m.hangings h where h.hungAt is not null and h.tag = :key", "h.hungAt");

  /** A listing in both directions. */
  private record Walk(Keyset newestFirst, Keyset oldestFirst) {
    static Walk along(String select, String at) {
      return new Walk(new Keyset(select, at, "m.id", true), new Keyset(select, at, "m.id", false));
    }
  }

  /** The rows of a listing: a query and its parameters. */
  private record Rows(Walk walk, Map<String, ?> parameters) {
    static Rows of(Listing listing) {
      return listing.match(
          new Listing.Cases<>(
              () -> new Rows(HALL, Map.of()),
              category -> new Rows(CATEGORY, Map.of("key", category)),
              tag -> new Rows(TAG, Map.of("key", tag.text())),
              member -> new Rows(MEMBER, Map.of("key", member.value()))));
    }
  }

  private final EntityManager entityManager;

  JpaMemeIndex(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size) {
    var rows = Rows.of(listing);
    return rows.walk()
        .newestFirst()
        .page(
            entityManager,
            MemeRow.class,
            rows.parameters(),
            after,
            size,
            MemeRow::toDomain,
            meme -> new Cursor(meme.publishedAt().orElseThrow(), meme.id().value()));
  }

  @Override
  public Optional<Meme> findNewer(Listing listing, Cursor than) {
    var rows = Rows.of(listing);
    return first(rows.walk().oldestFirst(), rows.parameters(), than);
  }

  @Override
  public Optional<Meme> findOlder(Listing listing, Cursor than) {
    var rows = Rows.of(listing);
    return first(rows.walk().newestFirst(), rows.parameters(), than);
  }

  private Optional<Meme> first(Keyset keyset, Map<String, ?> parameters, Cursor after) {
    return keyset.find(entityManager, MemeRow.class, parameters, Optional.of(after), 1).stream()
        .findFirst()
        .map(MemeRow::toDomain);
  }

  @Override
  public List<Meme> findMostLiked(Listing listing, Optional<Days> days, int limit) {
    var ids = MostLikedQuery.of(listing).find(entityManager, days, limit);
    if (ids.isEmpty()) {
      return List.of();
    }
    return UncachedQuery.query(entityManager, HUNG + " and m.id in :ids", MemeRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(MemeRow::toDomain)
        .sorted(Listing.MOST_LIKED_FIRST)
        .toList();
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
}
