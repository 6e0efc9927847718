package org.mememuseum.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/** Used quotas in memory. */
public final class MemoryQuotas implements QuotaStore {
  private record Period(String key, Instant begins, Instant ends) {}

  private final Map<Period, Integer> used = new HashMap<>();

  @Override
  public synchronized Optional<Quota> take(List<Quota> from, int units) {
    if (units < 1) {
      throw new IllegalArgumentException("nothing to take: " + units);
    }
    var tooSmall = from.stream().filter(quota -> used(quota) + units > quota.limit()).findFirst();
    if (tooSmall.isEmpty()) {
      from.forEach(quota -> used.merge(period(quota), units, Integer::sum));
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
    used.keySet().removeIf(period -> !period.ends().isAfter(before));
  }

  @Override
  public synchronized int used(Quota quota) {
    return used.getOrDefault(period(quota), 0);
  }

  private static Period period(Quota quota) {
    return new Period(quota.key(), quota.begins(), quota.ends());
  }
}
