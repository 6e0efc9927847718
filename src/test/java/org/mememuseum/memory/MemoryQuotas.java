package org.mememuseum.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/** What was taken from quotas, in memory. */
public final class MemoryQuotas implements QuotaStore {
  private record Period(String key, Instant begins, Instant ends) {}

  private final Map<Period, Integer> taken = new HashMap<>();

  @Override
  public synchronized Optional<Quota> take(List<Quota> from, int units) {
    if (units < 1) {
      throw new IllegalArgumentException("nothing to take: " + units);
    }
    var tooSmall = from.stream().filter(one -> taken(one) + units > one.limit()).findFirst();
    if (tooSmall.isEmpty()) {
      from.forEach(one -> taken.merge(period(one), units, Integer::sum));
    }
    return tooSmall;
  }

  @Override
  public void takeWithin(Quota from, Supplier<? extends RuntimeException> otherwise) {
    if (take(List.of(from), 1).isPresent()) {
      throw otherwise.get();
    }
  }

  @Override
  public synchronized void purge(Instant before) {
    taken.keySet().removeIf(one -> !one.ends().isAfter(before));
  }

  /** Returns how many units were taken. */
  public synchronized int taken(Quota quota) {
    return taken.getOrDefault(period(quota), 0);
  }

  private static Period period(Quota quota) {
    return new Period(quota.key(), quota.begins(), quota.ends());
  }
}
