package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        activity -> new Cursor(activity.at(), activity.id()));
  }
}
