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
  private PathParameter pathParameter;
  private Discovery discovery;
  private Phrases phrases;
  private ListingView wall;

  protected HallPage() {}

  @Inject
  public HallPage(PathParameter pathParameter, Discovery discovery, Phrases phrases) {
    this.pathParameter = pathParameter;
    this.discovery = discovery;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    var page = discovery.findNewest(new Listing.All(), pathParameter.after(), ListingView.SIZE);
    wall =
        ListingView.of(page.items(), pathParameter.onward(Route.HALL.path(), page.next()), phrases);
  }

  public ListingView getWall() {
    return wall;
  }

  /** Returns whether this is the first page, where visitors are welcomed. */
  public boolean isEntrance() {
    return pathParameter.after().isEmpty();
  }
}
