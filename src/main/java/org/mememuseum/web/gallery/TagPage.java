package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.Tag;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;

/** {@code /tag/{tag}}: the newest memes with a tag. */
@Named
@RequestScoped
public class TagPage {
  private PathParameter pathParameter;
  private ListingViews listings;
  private Tag tag;
  private ListingView wall;

  protected TagPage() {}

  @Inject
  public TagPage(PathParameter pathParameter, ListingViews listings) {
    this.pathParameter = pathParameter;
    this.listings = listings;
  }

  @PostConstruct
  void load() {
    tag = pathParameter.tag();
    wall = listings.get(new Listing.WithTag(tag), Links.to(tag));
  }

  /** Returns the tag with its number sign, such as {@code #cats}. */
  public String getHeading() {
    return "#" + tag;
  }

  public ListingView getWall() {
    return wall;
  }
}
