package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read a moment ago and need not be read again: a bounded memory, each entry of which
 * lives for a fixed time. What is forgotten while it is being read is not remembered.
 */
final class Recent<K, V> {
  private record Entry<V>(V value, Instant until) {}

  private final Clock clock;
  private final Duration lifetime;
  private final Map<K, Entry<V>> entries;
  private long forgotten;

  /**
   * @param most how many are remembered; of more, those remembered first are forgotten
   */
  Recent(Clock clock, Duration lifetime, int most) {
    this.clock = clock;
    this.lifetime = lifetime;
    this.entries =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<V> find(K key) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.until().isAfter(clock.instant()))
        .map(Entry::value);
  }

  /** Returns what is remembered, or reads it and remembers it; nothing found is not remembered. */
  Optional<V> get(K key, Function<K, Optional<V>> read) {
    var known = find(key);
    if (known.isPresent()) {
      return known;
    }
    long mark = mark();
    var found = read.apply(key);
    found.ifPresent(value -> remember(key, value, mark));
    return found;
  }

  /** Returns a mark to be taken before what is to be remembered is read. */
  synchronized long mark() {
    return forgotten;
  }

  /** Remembers what was read, unless anything was forgotten since the mark. */
  synchronized void remember(K key, V value, long mark) {
    if (mark == forgotten) {
      entries.remove(key);
      entries.put(key, new Entry<>(value, clock.instant().plus(lifetime)));
    }
  }

  synchronized void forget(K key) {
    forgotten++;
    entries.remove(key);
  }

  synchronized void forgetAll() {
    forgotten++;
    entries.clear();
  }
}
