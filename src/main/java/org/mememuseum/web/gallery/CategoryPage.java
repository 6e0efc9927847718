package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.discovery.Listing;
import org.mememuseum.web.routes.PathParameter;

/** {@code /category/{name}}: the newest memes of a category. */
@Named
@RequestScoped
public class CategoryPage {
  private PathParameter pathParameter;
  private ListingViews listings;
  private CategoryLinks categoryLinks;
  private CategoryLinks.CategoryLink category;
  private ListingView wall;

  protected CategoryPage() {}

  @Inject
  public CategoryPage(
      PathParameter pathParameter, ListingViews listings, CategoryLinks categoryLinks) {
    this.pathParameter = pathParameter;
    this.listings = listings;
    this.categoryLinks = categoryLinks;
  }

  @PostConstruct
  void load() {
    category = categoryLinks.of(pathParameter.category());
    wall = listings.get(new Listing.InCategory(category.category()), category.href());
  }

  public CategoryLinks.CategoryLink getCategory() {
    return category;
  }

  public ListingView getWall() {
    return wall;
  }
}
