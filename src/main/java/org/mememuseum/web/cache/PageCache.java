package org.mememuseum.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.mememuseum.member.ProfileChanged;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeWithdrawn;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.MemeLiked;
import org.mememuseum.web.http.Gzip;

/**
 * Caches the pages of anonymous visitors for a second. A change on this server empties the cache at
 * once; a change on another server shows after a second, or two seconds under load.
 */
@ApplicationScoped
public class PageCache {
  private static final Duration FRESH = Duration.ofSeconds(1);
  // At most 10 MB: 64 KB for each page, and a quarter of that compressed.
  private static final int MAX_PAGES = 128;
  private static final int MAX_LENGTH = 64 * 1024;

  private final Map<String, Entry> pages = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private Clock clock;

  protected PageCache() {}

  @Inject
  public PageCache(Clock clock) {
    this.clock = clock;
  }

  /**
   * Returns the cached page, unless it has expired. The first caller after expiry gets nothing and
   * renders the page again; others get the old page for one more second, because rendering the same
   * page many times at once costs memory and time.
   */
  public Optional<Page> find(String address) {
    return Optional.ofNullable(pages.get(address))
        .filter(entry -> entry.serves(clock.instant()))
        .map(Entry::page);
  }

  /** Returns the number of changes so far; to be read before a page is rendered. */
  public long changes() {
    return changes.get();
  }

  /** Caches a page, unless something changed since {@link #changes()} returned {@code before}. */
  public void keep(String address, Page page, long before) {
    if (page.body().length > MAX_LENGTH || changes.get() != before) {
      return;
    }
    if (pages.size() >= MAX_PAGES) {
      pages.clear();
    }
    pages.put(address, new Entry(page, clock.instant().plus(FRESH), new AtomicBoolean()));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeJudged change) {
    forget();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeWithdrawn change) {
    forget();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeLiked change) {
    forget();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentChanged change) {
    forget();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged change) {
    forget();
  }

  private void forget() {
    changes.incrementAndGet();
    pages.clear();
  }

  /**
   * A response with a page.
   *
   * @param packed the body compressed by gzip
   * @param headers the response headers by name
   * @param visited the meme that the page shows, if it is the page of one: each response counts as
   *     a visit
   */
  public record Page(
      byte[] body, byte[] packed, Map<String, String> headers, Optional<Meme> visited) {
    public Page(byte[] body, Map<String, String> headers, Optional<Meme> visited) {
      this(body, Gzip.pack(body), Map.copyOf(headers), visited);
    }
  }

  private record Entry(Page page, Instant until, AtomicBoolean isRenewed) {
    boolean serves(Instant now) {
      return now.isBefore(until)
          || now.isBefore(until.plus(FRESH)) && !isRenewed.compareAndSet(false, true);
    }
  }
}
