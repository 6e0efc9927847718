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
  private PathParameter pathParameter;
  private Discovery discovery;
  private Phrases phrases;
  private CategoryLinks categoryLinks;
  private CategoryLinks.CategoryLink category;
  private ListingView wall;

  protected CategoryPage() {}

  @Inject
  public CategoryPage(
      PathParameter pathParameter,
      Discovery discovery,
      Phrases phrases,
      CategoryLinks categoryLinks) {
    this.pathParameter = pathParameter;
    this.discovery = discovery;
    this.phrases = phrases;
    this.categoryLinks = categoryLinks;
  }

  @PostConstruct
  void load() {
    category = categoryLinks.of(pathParameter.category());
    var page =
        discovery.findNewest(
            new Listing.InCategory(category.category()), pathParameter.after(), ListingView.SIZE);
    wall =
        ListingView.of(page.items(), pathParameter.onward(category.href(), page.next()), phrases);
  }

  public CategoryLinks.CategoryLink getCategory() {
    return category;
  }

  public ListingView getWall() {
    return wall;
  }
}
