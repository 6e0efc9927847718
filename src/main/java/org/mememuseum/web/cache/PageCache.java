package org.mememuseum.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mememuseum.discovery.ContentVersion;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.http.Gzip;

/**
 * Caches the pages of anonymous visitors for a second. A change on this server empties the cache at
 * once; a change on another server shows after two seconds, or three under load.
 */
@ApplicationScoped
public class PageCache {
  private static final Duration FRESH = Duration.ofSeconds(1);
  // At most 10 MB: 64 KB for each page, and a quarter of that compressed.
  private static final int MAX_PAGES = 128;
  private static final int MAX_LENGTH = 64 * 1024;

  private final Map<String, Entry> pages = new ConcurrentHashMap<>();
  private ContentVersion content;
  private Clock clock;

  protected PageCache() {}

  @Inject
  public PageCache(ContentVersion content, Clock clock) {
    this.content = content;
    this.clock = clock;
  }

  /**
   * Returns the cached page, unless it has expired. The first caller after expiry gets nothing and
   * renders the page again; others get the old page for one more second, because rendering the same
   * page many times at once costs memory and time.
   */
  public Optional<Page> find(String address) {
    return Optional.ofNullable(pages.get(address))
        .filter(entry -> entry.version() == content.current())
        .filter(entry -> entry.serves(clock.instant()))
        .map(Entry::page);
  }

  /** Caches a page, unless it is very long, for as long as its content is of this version. */
  public void keep(String address, Page page, long version) {
    if (page.body().length > MAX_LENGTH) {
      return;
    }
    if (pages.size() >= MAX_PAGES) {
      pages.clear();
    }
    pages.put(address, new Entry(version, page, clock.instant().plus(FRESH), new AtomicBoolean()));
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

  private record Entry(long version, Page page, Instant until, AtomicBoolean isRenewed) {
    boolean serves(Instant now) {
      return now.isBefore(until)
          || now.isBefore(until.plus(FRESH)) && !isRenewed.compareAndSet(false, true);
    }
  }
}
