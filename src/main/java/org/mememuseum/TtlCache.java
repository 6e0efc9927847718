package org.mememuseum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A bounded cache whose entries expire after a fixed time. A value that was invalidated while it
 * was being loaded is not cached.
 */
public final class TtlCache<K, V> {
  private record Entry<V>(V value, Instant until) {}

  private final Clock clock;
  private final Duration lifetime;
  private final Map<K, Entry<V>> entries;
  private long invalidations;

  /**
   * @param limit the maximum number of entries; the oldest is evicted first
   */
  public TtlCache(Clock clock, Duration lifetime, int limit) {
    this.clock = clock;
    this.lifetime = lifetime;
    this.entries =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
            return size() > limit;
          }
        };
  }

  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.until().isAfter(clock.instant()))
        .map(Entry::value);
  }

  /** Returns the cached value, or loads and caches it; an absent value is not cached. */
  public Optional<V> get(K key, Function<K, Optional<V>> read) {
    var cached = find(key);
    if (cached.isPresent()) {
      return cached;
    }
    long version = version();
    var loaded = read.apply(key);
    loaded.ifPresent(value -> put(key, value, version));
    return loaded;
  }

  /** Returns the current version; read it before loading a value, for {@link #put}. */
  public synchronized long version() {
    return invalidations;
  }

  /** Caches a value, unless any entry was invalidated since that version. */
  public synchronized void put(K key, V value, long version) {
    if (version == invalidations) {
      entries.remove(key);
      entries.put(key, new Entry<>(value, clock.instant().plus(lifetime)));
    }
  }

  public synchronized void invalidate(K key) {
    invalidations++;
    entries.remove(key);
  }

  public synchronized void invalidateAll() {
    invalidations++;
    entries.clear();
  }
}
