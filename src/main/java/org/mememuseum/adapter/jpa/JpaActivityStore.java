package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivityStore;

/** Stores the activity log in the table {@code activities}; writes it in one batch at commit. */
final class JpaActivityStore implements ActivityStore {
  private static final Keyset ALL =
      new Keyset("select a from ActivityRow a where a.at is not null", "a.at", "a.id", true);

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
    return ALL.page(
        entityManager,
        ActivityRow.class,
        Map.of(),
        after,
        size,
        ActivityRow::toDomain,
        activity -> new Cursor(activity.at(), activity.id()));
  }
}
