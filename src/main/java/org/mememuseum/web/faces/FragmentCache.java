package org.mememuseum.web.faces;

import jakarta.faces.context.ExternalContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The HTML of {@linkplain Fragment fragments} that were used last. Thread-safe. */
final class FragmentCache {
  private static final String ATTRIBUTE = FragmentCache.class.getName();
  // Most fragments take one to five kilobytes.
  private static final int MAX_ENTRIES = 600;
  private static final int MAX_CHARACTERS = 32 * 1024;

  private final Map<Key, String> entries =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
          return size() > MAX_ENTRIES;
        }
      };

  private record Key(Object tag, Object value) {}

  /** Returns the cache of the application. */
  static FragmentCache of(ExternalContext context) {
    return (FragmentCache)
        context.getApplicationMap().computeIfAbsent(ATTRIBUTE, name -> new FragmentCache());
  }

  /** Returns the HTML of a fragment for a value; empty if it is not cached. */
  Optional<String> find(Object tag, Object value) {
    var key = new Key(tag, value);
    synchronized (entries) {
      return Optional.ofNullable(entries.get(key));
    }
  }

  /** Caches the HTML of a fragment for a value, unless it is very long. */
  void keep(Object tag, Object value, String html) {
    if (html.length() <= MAX_CHARACTERS) {
      var key = new Key(tag, value);
      synchronized (entries) {
        entries.put(key, html);
      }
    }
  }
}
