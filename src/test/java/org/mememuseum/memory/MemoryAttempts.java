package org.mememuseum.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mememuseum.member.AttemptStore;

/** Attempts in memory. */
public final class MemoryAttempts implements AttemptStore {
  private record Attempt(String key, Instant at) {}

  private final List<Attempt> attempts = new ArrayList<>();

  @Override
  public void add(String key, Instant at) {
    attempts.add(new Attempt(key, at));
  }

  @Override
  public List<Instant> findSince(String key, Instant since, int limit) {
    return attempts.stream()
        .filter(one -> one.key().equals(key) && one.at().isAfter(since))
        .map(Attempt::at)
        .sorted(Comparator.reverseOrder())
        .limit(limit)
        .toList();
  }

  @Override
  public void remove(String key, Instant at) {
    attempts.remove(new Attempt(key, at));
  }

  @Override
  public void clear(String key) {
    attempts.removeIf(one -> one.key().equals(key));
  }

  @Override
  public void purge(Instant before) {
    attempts.removeIf(one -> !one.at().isAfter(before));
  }
}
