package org.mememuseum.memory;

import java.time.Instant;
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
  public synchronized Optional<Instant> add(String key, Instant at, Instant since, int limit) {
    var full =
        attempts.stream()
            .filter(one -> one.key().equals(key) && one.at().isAfter(since))
            .map(Attempt::at)
            .sorted(Comparator.reverseOrder())
            .skip(limit - 1)
            .findFirst();
    if (full.isEmpty()) {
      attempts.add(new Attempt(key, at));
    }
    return full;
  }

  @Override
  public synchronized void remove(String key, Instant at) {
    attempts.remove(new Attempt(key, at));
  }

  @Override
  public synchronized void clear(String key) {
    attempts.removeIf(one -> one.key().equals(key));
  }

  @Override
  public synchronized void purge(Instant before) {
    attempts.removeIf(one -> !one.at().isAfter(before));
  }
}
