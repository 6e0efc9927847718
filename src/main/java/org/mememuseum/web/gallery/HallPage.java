package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.discovery.Listing;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.PathParameter;

/** {@code /}: the newest memes. */
@Named
@RequestScoped
public class HallPage {
  private PathParameter pathParameter;
  private ListingViews listings;
  private ListingView wall;

  protected HallPage() {}

  @Inject
  public HallPage(PathParameter pathParameter, ListingViews listings) {
    this.pathParameter = pathParameter;
    this.listings = listings;
  }

  @PostConstruct
  void load() {
    wall = listings.get(new Listing.All(), Route.HALL.path());
  }

  public ListingView getWall() {
    return wall;
  }

  /** Returns whether this is the first page, where visitors are welcomed. */
  public boolean isEntrance() {
    return pathParameter.after().isEmpty();
  }
}
