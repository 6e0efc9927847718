package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/** Stores what was taken from quotas in the table {@code quotas}, one row for each period. */
final class JpaQuotaStore implements QuotaStore {
  // Native: JPQL has no "on conflict", which adds up to the limit in one atomic statement.
  private static final String TAKE =
      """
      insert into quotas as current (key, begins_at, taken, ends_at)
      select ?1, ?2, ?3, ?4 where ?3 <= ?5
      on conflict (key, begins_at) do update set taken = current.taken + excluded.taken
      where current.taken + excluded.taken <= ?5
      """;
  private static final String GIVE_BACK =
      """
      update QuotaRow q set q.taken = q.taken - :units
      where q.period.key = :key and q.period.beginsAt = :beginsAt
      """;

  private static final String USED =
      """
      select q.taken from QuotaRow q
      where q.period.key = :key and q.period.beginsAt = :beginsAt
      """;

  private final EntityManager entityManager;

  JpaQuotaStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Quota> take(List<Quota> from, int units) {
    if (units < 1) {
      throw new IllegalArgumentException("nothing to take: " + units);
    }
    List<Quota> taken = new ArrayList<>();
    // Every caller takes in the same order, so that no two deadlock.
    for (var quota : from.stream().sorted(Comparator.comparing(Quota::key)).toList()) {
      if (!isTaken(quota, units)) {
        taken.forEach(earlier -> giveBack(earlier, units));
        return Optional.of(quota);
      }
      taken.add(quota);
    }
    return Optional.empty();
  }

  @Override
  public void takeWithin(Quota from, Supplier<? extends RuntimeException> otherwise) {
    if (!isTaken(from, 1)) {
      throw otherwise.get();
    }
  }

  @Override
  public int used(Quota quota) {
    return entityManager
        .createQuery(USED, Integer.class)
        .setParameter("key", quota.key())
        .setParameter("beginsAt", quota.begins())
        .getResultStream()
        .findFirst()
        .orElse(0);
  }

  private boolean isTaken(Quota quota, int units) {
    return entityManager
            .createNativeQuery(TAKE)
            .setParameter(1, quota.key())
            .setParameter(2, InstantConverter.toColumn(quota.begins()))
            .setParameter(3, units)
            .setParameter(4, InstantConverter.toColumn(quota.ends()))
            .setParameter(5, quota.limit())
            .executeUpdate()
        == 1;
  }

  private void giveBack(Quota quota, int units) {
    entityManager
        .createQuery(GIVE_BACK)
        .setParameter("key", quota.key())
        .setParameter("beginsAt", quota.begins())
        .setParameter("units", units)
        .executeUpdate();
  }

  @Override
  public void purge(Instant before) {
    Purge.of(entityManager, "quotas", "ends_at <= ?1", InstantConverter.toColumn(before));
  }
}
