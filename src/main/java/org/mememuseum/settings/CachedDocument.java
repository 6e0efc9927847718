package org.mememuseum.settings;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mememuseum.StoreUnavailableException;

/**
 * What the newest revision of a document says. A timer has it read anew, so that no request waits
 * for it. While the store is unavailable, the last value applies.
 *
 * @param <T> the value that a document stands for
 */
public final class CachedDocument<T> {
  private static final Logger LOG = System.getLogger("museum.settings");

  private final Document document;
  private final RevisionStore revisions;
  private final Function<Optional<Revision>, T> parse;
  private volatile T value;
  private final AtomicInteger changes = new AtomicInteger(1);
  private volatile int read;

  /**
   * @param parse returns the value of a revision, or the default value if there is none
   */
  public CachedDocument(
      Document document, RevisionStore revisions, Function<Optional<Revision>, T> parse) {
    this.document = document;
    this.revisions = revisions;
    this.parse = parse;
    this.value = parse.apply(Optional.empty());
  }

  /** Returns the value as it was last read; reads it if it was never read since the last change. */
  public T get() {
    if (read != changes.get()) {
      refresh();
    }
    return value;
  }

  /** Reads the value. */
  public synchronized void refresh() {
    int now = changes.get();
    try {
      value = parse.apply(revisions.findLatest(document));
      read = now;
    } catch (StoreUnavailableException unavailable) {
      LOG.log(Level.DEBUG, "The last {0} apply, as the store is unavailable.", document);
    }
  }

  /** Has the next caller read the value if this is its document. */
  public void onChanged(DocumentChanged event) {
    if (event.document() == document) {
      changes.incrementAndGet();
    }
  }
}
