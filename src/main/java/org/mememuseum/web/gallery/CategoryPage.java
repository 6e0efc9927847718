package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Phrases;

/** {@code /category/{name}}: the newest memes of a category. */
@Named
@RequestScoped
public class CategoryPage {
  private PathParameter place;
  private Discovery discovery;
  private Phrases phrases;
  private CategoryLinks categoryLinks;
  private CategoryLinks.CategoryLink category;
  private ListingView wall;

  protected CategoryPage() {}

  @Inject
  public CategoryPage(
      PathParameter place, Discovery discovery, Phrases phrases, CategoryLinks categoryLinks) {
    this.place = place;
    this.discovery = discovery;
    this.phrases = phrases;
    this.categoryLinks = categoryLinks;
  }

  @PostConstruct
  void load() {
    category = categoryLinks.of(place.category());
    var page =
        discovery.findNewest(
            new Listing.InCategory(category.category()), place.after(), ListingView.SIZE);
    wall = ListingView.of(page.items(), place.onward(category.href(), page.next()), phrases);
  }

  /** Makes sure that everything is there before a page is begun. */
  public void visit() {
    // Loading is all.
  }

  public CategoryLinks.CategoryLink getCategory() {
    return category;
  }

  public ListingView getWall() {
    return wall;
  }
}
