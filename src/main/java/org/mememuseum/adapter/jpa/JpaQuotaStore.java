package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/** What was taken, in the table {@code quotas}. */
final class JpaQuotaStore implements QuotaStore {
  private static final String TAKE =
      """
      insert into quotas as one (key, begins_at, taken, ends_at)
      select ?1, ?2, ?3, ?4 where ?3 <= ?5
      on conflict (key, begins_at) do update set taken = one.taken + excluded.taken
      where one.taken + excluded.taken <= ?5
      """;
  private static final String GIVE_BACK =
      "update quotas set taken = taken - ?3 where key = ?1 and begins_at = ?2";

  private static final String PURGE =
      """
      delete from quotas where ctid = any (array(
        select ctid from quotas where ends_at <= ?1 limit ?2))
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
    // In one order for all, so that no two wait for each other.
    for (var quota : from.stream().sorted(Comparator.comparing(Quota::key)).toList()) {
      if (!isTaken(quota, units)) {
        taken.forEach(one -> query(GIVE_BACK, one, units).executeUpdate());
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

  private boolean isTaken(Quota quota, int units) {
    return query(TAKE, quota, units)
            .setParameter(4, InstantConverter.toColumn(quota.ends()))
            .setParameter(5, quota.limit())
            .executeUpdate()
        == 1;
  }

  private Query query(String sql, Quota quota, int units) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, quota.key())
        .setParameter(2, InstantConverter.toColumn(quota.begins()))
        .setParameter(3, units);
  }

  @Override
  public void purge(Instant before) {
    Purge.of(
        entityManager.createNativeQuery(PURGE).setParameter(1, InstantConverter.toColumn(before)));
  }
}
