package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.discovery.Wall;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Page;

/** The walls: walks along the partial indexes of what has a place there ({@code hung_at}). */
final class JpaMemeIndex implements MemeIndex {
  private static final String HUNG =
      "select m from MemeRow m join fetch m.author where m.hungAt is not null";
  private static final String TAGGED =
      "select m from MemeRow m join fetch m.author join m.hangings h where h.hungAt is not null";
  private static final Keyset NEWER = new Keyset(HUNG, "m.hungAt", "m.id", false);

  private final EntityManager entityManager;

  JpaMemeIndex(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Page<Meme> findNewest(Wall wall, Optional<Cursor> after, int size) {
    if (wall instanceof Wall.Of of) {
      return page(hung(" and m.category = :key"), Map.of("key", of.category()), after, size);
    }
    if (wall instanceof Wall.By by) {
      return page(hung(" and m.ownerId = :key"), Map.of("key", by.member().value()), after, size);
    }
    if (wall instanceof Wall.Tagged tagged) {
      var walk = new Keyset(TAGGED + " and h.tag = :key", "h.hungAt", "m.id", true);
      return page(walk, Map.of("key", tagged.tag().text()), after, size);
    }
    return page(hung(""), Map.of(), after, size);
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
        Fresh.query(entityManager, HUNG + condition + " order by m.id", MemeRow.class)
            .setMaxResults(1);
    parameters.forEach(query::setParameter);
    List<MemeRow> found = query.getResultList();
    return found.stream().findFirst().map(MemeRow::toDomain);
  }

  private static Keyset hung(String condition) {
    return new Keyset(HUNG + condition, "m.hungAt", "m.id", true);
  }

  private Page<Meme> page(
      Keyset walk, Map<String, ?> parameters, Optional<Cursor> after, int size) {
    return walk.page(
        entityManager,
        MemeRow.class,
        parameters,
        after,
        size,
        MemeRow::toDomain,
        meme -> new Cursor(meme.publishedAt().orElseThrow(), meme.id().value()));
  }
}
