package org.mememuseum.web.meme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Tag;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Phrases;

/** Finds the listing from which a visitor came to a meme's page. */
@ApplicationScoped
public class BrowsedListings {
  private Phrases phrases;

  protected BrowsedListings() {}

  @Inject
  public BrowsedListings(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Returns the listing that the query names, if the meme is in it, or else the hall. So there are
   * as many as the meme has listings, whatever a client asks for.
   *
   * @param name such as {@code tag/cats}; may be null
   */
  BrowsedListing of(Meme meme, String name) {
    return name == null
        ? hall(Route.HALL)
        : all(meme)
            .filter(browsed -> browsed.name().equals(name))
            .findFirst()
            .orElse(hall(Route.HALL));
  }

  private Stream<BrowsedListing> all(Meme meme) {
    var details = meme.details();
    var tags = details.tags().all().stream().map(this::of);
    return Stream.concat(
        Stream.of(of(details.category()), byAuthor(meme), hall(Route.RANDOM)), tags);
  }

  private BrowsedListing hall(Route route) {
    String path = route.path();
    var page = new Link(phrases.word("wall.hall"), Route.HALL.path());
    return new BrowsedListing(
        new Listing.All(), path.substring(1), path, phrases.word("wall.inHall"), page);
  }

  private BrowsedListing of(Category category) {
    String label = phrases.word("category." + category.slug());
    return of(
        new Listing.InCategory(category),
        "category/" + category.slug(),
        phrases.fill("wall.inCategory", label),
        new Link(label, Links.to(category)));
  }

  private BrowsedListing of(Tag tag) {
    return of(
        new Listing.WithTag(tag),
        "tag/" + tag,
        phrases.fill("wall.withTag", "#" + tag),
        new Link("#" + tag, Links.to(tag)));
  }

  private BrowsedListing byAuthor(Meme meme) {
    var author = meme.author();
    String name = author.name().text();
    return of(
        new Listing.ByMember(author.id()),
        "by/" + name,
        phrases.fill("wall.byMember", name),
        new Link(phrases.fill("wall.ofMember", name), Links.to(author)));
  }

  private static BrowsedListing of(Listing listing, String name, String place, Link page) {
    return new BrowsedListing(listing, name, page.href(), place, page);
  }
}
