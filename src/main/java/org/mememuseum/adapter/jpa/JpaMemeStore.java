package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;
import org.mememuseum.meme.Transition;

/** Stores memes in the tables {@code memes} and {@code meme_tags}. */
final class JpaMemeStore implements MemeStore {
  private static final String SELECT = "select m from MemeRow m join fetch m.author where ";
  private static final Keyset OF_OWNER =
      new Keyset(
          SELECT + "m.ownerId = :owner and m.status <> org.mememuseum.meme.Status.WITHDRAWN",
          "m.createdAt",
          "m.id",
          true);
  private static final Keyset IN_STATUS =
      new Keyset(SELECT + "m.status = :status", "m.createdAt", "m.id", false);
  // Native: JPQL takes a list parameter for several values, never for one array. Absent values
  // leave their column unchanged; the casts give their nulls a type.
  private static final String CHANGE =
      """
      update memes
      set status = ?3, published_at = coalesce(cast(?4 as timestamptz), published_at),
        labels = coalesce(cast(?5 as text[]), labels),
        detected_text = coalesce(cast(?6 as text), detected_text),
        reasons = coalesce(cast(?7 as text[]), reasons),
        title = coalesce(cast(?8 as text), title),
        description = coalesce(cast(?9 as text), description),
        tags = coalesce(cast(?10 as text[]), tags),
        category = coalesce(cast(?11 as text), category),
        alt_text = coalesce(cast(?12 as text), alt_text)
      where id = ?1 and status = ?2
      """;
  private final EntityManager entityManager;
  private final TagRows tagRows;

  JpaMemeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.tagRows = new TagRows(entityManager);
  }

  @Override
  public void add(Meme meme) {
    entityManager.persist(MemeRow.of(meme));
    entityManager.flush();
  }

  @Override
  public Optional<Meme> find(MemeId id) {
    return UncachedQuery.query(entityManager, SELECT + "m.id = :id", MemeRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .map(MemeRow::toDomain);
  }

  @Override
  public Map<MemeId, Meme> findAll(Collection<MemeId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return UncachedQuery.query(entityManager, SELECT + "m.id in :ids", MemeRow.class)
        .setParameter("ids", ids.stream().map(MemeId::value).distinct().toList())
        .getResultStream()
        .map(MemeRow::toDomain)
        .collect(Collectors.toMap(Meme::id, Function.identity()));
  }

  @Override
  public void change(Transition change) {
    var analysis = change.seen();
    var details = change.details();
    int updated =
        entityManager
            .createNativeQuery(CHANGE)
            .setParameter(1, change.id().value())
            .setParameter(2, change.from().name())
            .setParameter(3, change.to().name())
            .setParameter(4, change.publishedAt().map(InstantConverter::toColumn).orElse(null))
            .setParameter(
                5,
                analysis.map(ImageAnalysis::labels).map(TextArrayConverter::toColumn).orElse(null))
            .setParameter(6, analysis.map(ImageAnalysis::detectedText).orElse(null))
            .setParameter(
                7,
                analysis
                    .map(ImageAnalysis::reasons)
                    .map(Reason::storedAll)
                    .map(TextArrayConverter::toColumn)
                    .orElse(null))
            .setParameter(8, details.map(all -> all.title().text()).orElse(null))
            .setParameter(9, details.map(all -> all.description().text()).orElse(null))
            .setParameter(
                10,
                details.map(DetailsColumns::tags).map(TextArrayConverter::toColumn).orElse(null))
            .setParameter(11, details.map(all -> all.category().name()).orElse(null))
            .setParameter(12, details.map(all -> all.alt().text()).orElse(null))
            .executeUpdate();
    if (updated == 0) {
      var current = find(change.id()).orElseThrow(NotFoundException::new);
      throw new StatusConflictException(current.status(), change.to());
    }
    details.ifPresentOrElse(
        changed -> tagRows.replace(change.id(), changed), () -> tagRows.rehang(change.id()));
  }

  @Override
  public void lockComments(MemeId id, boolean locked) {
    int updated =
        entityManager
            .createQuery("update MemeRow m set m.commentsLocked = :locked where m.id = :id")
            .setParameter("locked", locked)
            .setParameter("id", id.value())
            .executeUpdate();
    if (updated == 0) {
      throw new NotFoundException();
    }
  }

  @Override
  public Page<Meme> findByOwner(MemberId owner, Optional<Cursor> after, int size) {
    return page(OF_OWNER, Map.of("owner", owner.value()), after, size);
  }

  @Override
  public Page<Meme> findByStatus(Status status, Optional<Cursor> after, int size) {
    return page(IN_STATUS, Map.of("status", status), after, size);
  }

  @Override
  public int countByStatus(Status status, int limit) {
    // JPQL cannot count a limited query, and counting without a limit reads every row.
    return UncachedQuery.query(
            entityManager, "select m.id from MemeRow m where m.status = :status", UUID.class, limit)
        .setParameter("status", status)
        .getResultList()
        .size();
  }

  @Override
  public List<MemeId> findPendingSince(Instant before, int limit) {
    String jpql =
        """
        select m.id from MemeRow m
        where m.status = org.mememuseum.meme.Status.PENDING and m.createdAt < :before
        order by m.createdAt, m.id
        """;
    return entityManager
        .createQuery(jpql, UUID.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(MemeId::new)
        .toList();
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
        meme -> new Cursor(meme.createdAt(), meme.id().value()));
  }
}
