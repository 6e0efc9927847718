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
 * Pages as strangers see them, kept for a second, so that a rush of visitors costs one rendering.
 * Whatever changes on this server empties it at once; what changes on another shows a second later,
 * or two in a rush.
 */
@ApplicationScoped
public class PageCache {
  private static final Duration FRESH = Duration.ofSeconds(1);
  // At 64 KB a page at most, and a quarter of that packed, 10 MB.
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
   * Returns the page at this address, unless it is older than a second. Of those who ask for an
   * older one the first gets nothing and is to render it anew; the others get the old one
   * meanwhile, for one second more, for a crowd that renders the same page at once takes memory and
   * time.
   */
  public Optional<Page> find(String address) {
    return Optional.ofNullable(pages.get(address))
        .filter(entry -> entry.serves(clock.instant()))
        .map(Entry::page);
  }

  /** Returns where the count of changes stands; to be asked before a page is rendered. */
  public long changes() {
    return changes.get();
  }

  /** Keeps a page, unless something changed since {@link #changes()} stood at {@code before}. */
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
   * A page as it was sent.
   *
   * @param packed the body by {@code gzip}, packed once for all who take it so
   * @param headers what is told with it, by name
   * @param visited the meme whose page it is, if it is one: a look at it counts
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
