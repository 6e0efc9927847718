package org.mememuseum.web.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.TtlCache;
import org.mememuseum.discovery.ContentVersion;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.Period;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.routes.PageQuery;
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
  private HttpServletRequest request;
  private Phrases phrases;
  private TtlCache<Key, ListingView> pages;

  protected ListingViews() {}

  @Inject
  public ListingViews(
      Discovery discovery,
      ContentVersion content,
      PathParameter pathParameter,
      HttpServletRequest request,
      Phrases phrases,
      Clock clock) {
    this.discovery = discovery;
    this.content = content;
    this.pathParameter = pathParameter;
    this.request = request;
    this.phrases = phrases;
    this.pages = new TtlCache<>(clock, FRESH, MAX_PAGES);
  }

  private record Key(
      long version, Listing listing, String path, Optional<Period> liked, Optional<Cursor> after) {}

  /**
   * Returns the page of a listing after the request's cursor, sorted as the request asks.
   *
   * @param path of the listing, to which the link to the next page leads
   */
  public ListingView get(Listing listing, String path) {
    var liked = Period.parse(request.getParameter(Sorting.LIKED));
    PageQuery.keep(Sorting.of(path, liked).query(), request);
    var key = new Key(content.current(), listing, path, liked, pathParameter.after());
    return pages.get(key, this::load).orElseThrow();
  }

  private Optional<ListingView> load(Key key) {
    var sorting = Sorting.of(key.path(), key.liked());
    var page =
        key.liked().isPresent()
            ? mostLiked(discovery.findMostLiked(key.listing(), key.liked().get()), key.after())
            : discovery.findNewest(key.listing(), key.after(), ListingView.SIZE);
    String next = pathParameter.onward(key.path() + sorting.query(), page.next());
    return Optional.of(ListingView.of(page.items(), sorting, next, phrases));
  }

  // The cursor has the likes of the last meme seen in place of its time. Whatever is liked less now
  // comes after it, so that a page repeats only memes that lost likes.
  private static Page<Meme> mostLiked(List<Meme> memes, Optional<Cursor> after) {
    var rest = memes.stream().filter(meme -> after.isEmpty() || isAfter(meme, after.get()));
    return Page.of(
        rest.limit(ListingView.SIZE + 1L).toList(), ListingView.SIZE, ListingViews::place);
  }

  private static boolean isAfter(Meme meme, Cursor cursor) {
    int likes = place(meme).at().compareTo(cursor.at());
    return likes == 0 ? meme.id().toString().compareTo(cursor.id().toString()) < 0 : likes < 0;
  }

  private static Cursor place(Meme meme) {
    return new Cursor(Instant.ofEpochMilli(meme.counts().likes()), meme.id().value());
  }
}
