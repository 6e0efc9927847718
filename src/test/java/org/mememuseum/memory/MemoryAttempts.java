package org.mememuseum.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mememuseum.member.AttemptStore;

/** Attempts in memory. */
public final class MemoryAttempts implements AttemptStore {
  private record Attempt(String key, Instant at) {}

  private final List<Attempt> attempts = new ArrayList<>();

  @Override
  public synchronized Optional<Full> add(Instant at, List<Count> counts) {
    var full = counts.stream().flatMap(count -> full(count).stream()).findFirst();
    if (full.isEmpty()) {
      counts.forEach(count -> attempts.add(new Attempt(count.key(), millis(at))));
    }
    return full;
  }

  private Optional<Full> full(Count count) {
    return attempts.stream()
        .filter(attempt -> attempt.key().equals(count.key()) && attempt.at().isAfter(count.since()))
        .map(Attempt::at)
        .sorted(Comparator.reverseOrder())
        .skip(count.limit() - 1L)
        .findFirst()
        .map(oldest -> new Full(count, oldest));
  }

  @Override
  public synchronized void remove(String key, Instant at) {
    attempts.remove(new Attempt(key, millis(at)));
  }

  @Override
  public synchronized void clear(String key) {
    attempts.removeIf(attempt -> attempt.key().equals(key));
  }

  @Override
  public synchronized void purge(Instant before) {
    attempts.removeIf(attempt -> !attempt.at().isAfter(before));
  }

  private static Instant millis(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }
}
