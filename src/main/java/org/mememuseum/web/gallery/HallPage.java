package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Phrases;

/** {@code /}: the newest memes. */
@Named
@RequestScoped
public class HallPage {
  private PathParameter place;
  private Discovery discovery;
  private Phrases phrases;
  private ListingView wall;

  protected HallPage() {}

  @Inject
  public HallPage(PathParameter place, Discovery discovery, Phrases phrases) {
    this.place = place;
    this.discovery = discovery;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    var page = discovery.findNewest(new Listing.All(), place.after(), ListingView.SIZE);
    wall = ListingView.of(page.items(), place.onward(Route.HALL.path(), page.next()), phrases);
  }

  /** Makes sure that everything is there before a page is begun. */
  public void visit() {
    // Loading is all.
  }

  public ListingView getWall() {
    return wall;
  }

  /** Returns whether this is where the wall begins, and a visitor perhaps comes in. */
  public boolean isEntrance() {
    return place.after().isEmpty();
  }
}
