package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.member.MemberId;

/** Stores the activity log in the table {@code activities}; writes it in one batch at commit. */
final class JpaActivityStore implements ActivityStore {
  private static final Keyset ALL = newestWhere("a.at is not null");
  private static final Keyset BY_ACTOR = newestWhere("a.actorId = :actor");
  private static final Keyset BY_SUBJECT = newestWhere("a.subjectId = :subject");
  private static final Keyset BY_ACTION = newestWhere("a.action = :action");

  // Native, and with literals: PostgreSQL uses a partial index only if the query repeats its
  // condition.
  private static final String BY_STAFF =
      """
      select * from activities where action in (%s) and (at, id) < (?1, ?2)
      order by at desc, id desc limit ?3
      """
          .formatted(
              Action.BY_STAFF.stream()
                  .map(action -> "'" + action + "'")
                  .collect(Collectors.joining(", ")));
  private static final String LOG_INS =
      """
      select * from activities where actor_id = ?1 and action = '%s'
      order by at desc, id desc limit ?2
      """
          .formatted(Action.LOG_IN);
  private static final Cursor END =
      new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

  private final EntityManager entityManager;

  JpaActivityStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Activity activity) {
    entityManager.persist(ActivityRow.of(activity));
  }

  @Override
  public Page<Activity> findNewest(Optional<Cursor> after, int size) {
    return page(ALL, Map.of(), after, size);
  }

  @Override
  public Page<Activity> findByActor(MemberId actor, Optional<Cursor> after, int size) {
    return page(BY_ACTOR, Map.of("actor", actor.value()), after, size);
  }

  @Override
  public Page<Activity> findBySubject(UUID subject, Optional<Cursor> after, int size) {
    return page(BY_SUBJECT, Map.of("subject", subject), after, size);
  }

  @Override
  public Page<Activity> findByAction(Action action, Optional<Cursor> after, int size) {
    return page(BY_ACTION, Map.of("action", action), after, size);
  }

  @Override
  public Page<Activity> findByStaff(Optional<Cursor> after, int size) {
    var last = after.orElse(END);
    var query =
        entityManager
            .createNativeQuery(BY_STAFF, ActivityRow.class)
            .setParameter(1, InstantConverter.toColumn(last.at()))
            .setParameter(2, last.id())
            .setParameter(3, size + 1);
    return Page.of(read(query), size, JpaActivityStore::cursor);
  }

  @Override
  public List<Activity> findLogIns(MemberId member, int limit) {
    return read(
        entityManager
            .createNativeQuery(LOG_INS, ActivityRow.class)
            .setParameter(1, member.value())
            .setParameter(2, limit));
  }

  // A line never changes, so that it does not matter which instance of it the query returns.
  private static List<Activity> read(Query query) {
    return Stream.of(query.getResultList().toArray())
        .map(row -> ((ActivityRow) row).toDomain())
        .toList();
  }

  private static Cursor cursor(Activity line) {
    return new Cursor(line.at(), line.id());
  }

  private static Keyset newestWhere(String condition) {
    return new Keyset("select a from ActivityRow a where " + condition, "a.at", "a.id", true);
  }

  private Page<Activity> page(
      Keyset lines, Map<String, ?> parameters, Optional<Cursor> after, int size) {
    return lines.page(
        entityManager,
        ActivityRow.class,
        parameters,
        after,
        size,
        ActivityRow::toDomain,
        JpaActivityStore::cursor);
  }
}
