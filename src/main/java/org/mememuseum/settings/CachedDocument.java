package org.mememuseum.settings;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.TtlCache;

/**
 * What the newest revision of a document says. Reads it from the store at most every ten seconds,
 * so that other servers follow a change within that time. While the store is unavailable, the last
 * value applies.
 *
 * @param <T> the value that a document stands for
 */
public final class CachedDocument<T> {
  private static final Duration LIFETIME = Duration.ofSeconds(10);
  private static final Logger LOG = System.getLogger("museum.settings");

  private final Document document;
  private final RevisionStore revisions;
  private final Function<Optional<Revision>, T> parse;
  private final TtlCache<Document, T> cache;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile T last;
  private volatile boolean wasRead;

  /**
   * @param parse returns the value of a revision, or the default value if there is none
   */
  public CachedDocument(
      Document document,
      RevisionStore revisions,
      Function<Optional<Revision>, T> parse,
      Clock clock) {
    this.document = document;
    this.revisions = revisions;
    this.parse = parse;
    this.cache = new TtlCache<>(clock, LIFETIME, 1);
    this.last = parse.apply(Optional.empty());
  }

  /** Returns the value. While it is read anew, other callers get the last one at once. */
  public T get() {
    return cache.find(document).orElseGet(this::refresh);
  }

  private T refresh() {
    if (!wasRead) {
      reading.lock();
    } else if (!reading.tryLock()) {
      return last;
    }
    try {
      return cache.get(document, this::read).orElseThrow();
    } finally {
      reading.unlock();
    }
  }

  private Optional<T> read(Document which) {
    try {
      last = parse.apply(revisions.findLatest(which));
      wasRead = true;
    } catch (StoreUnavailableException unavailable) {
      LOG.log(Level.DEBUG, "The last {0} apply, as the store is unavailable.", which);
    }
    return Optional.of(last);
  }

  /** Forgets the value if this is its document, so that it is read again. */
  public void onChanged(DocumentChanged event) {
    if (event.document() == document) {
      cache.invalidateAll();
    }
  }
}
