package org.mememuseum.web.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.TtlCache;
import org.mememuseum.discovery.ContentVersion;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Phrases;

/**
 * Makes the pages of listings, which are the same for every viewer, and caches them for a second. A
 * change on this server shows at once, a change on another server after that second.
 */
@ApplicationScoped
public class ListingViews {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int MAX_PAGES = 128;

  private Discovery discovery;
  private ContentVersion content;
  private PathParameter pathParameter;
  private Phrases phrases;
  private TtlCache<Key, ListingView> pages;

  protected ListingViews() {}

  @Inject
  public ListingViews(
      Discovery discovery,
      ContentVersion content,
      PathParameter pathParameter,
      Phrases phrases,
      Clock clock) {
    this.discovery = discovery;
    this.content = content;
    this.pathParameter = pathParameter;
    this.phrases = phrases;
    this.pages = new TtlCache<>(clock, FRESH, MAX_PAGES);
  }

  private record Key(long version, Listing listing, String path, Optional<Cursor> after) {}

  /**
   * Returns the page of a listing after the request's cursor.
   *
   * @param path of the listing, to which the link to the next page leads
   */
  public ListingView get(Listing listing, String path) {
    var key = new Key(content.current(), listing, path, pathParameter.after());
    return pages.get(key, this::load).orElseThrow();
  }

  private Optional<ListingView> load(Key key) {
    var page = discovery.findNewest(key.listing(), key.after(), ListingView.SIZE);
    String next = pathParameter.onward(key.path(), page.next());
    return Optional.of(ListingView.of(page.items(), key.path(), next, phrases));
  }
}
