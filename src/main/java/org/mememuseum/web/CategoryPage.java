package org.mememuseum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;

/** {@code /category/{name}}: the newest memes of a category. */
@Named
@RequestScoped
public class CategoryPage {
  private final RequestedPlace place;
  private final Discovery discovery;
  private final Phrases phrases;
  private final Wings wings;
  private Wings.Wing wing;
  private ListingView wall;

  protected CategoryPage() {
    this(null, null, null, null);
  }

  @Inject
  public CategoryPage(RequestedPlace place, Discovery discovery, Phrases phrases, Wings wings) {
    this.place = place;
    this.discovery = discovery;
    this.phrases = phrases;
    this.wings = wings;
  }

  @PostConstruct
  void load() {
    wing = wings.of(place.category());
    var page =
        discovery.findNewest(new Listing.Of(wing.category()), place.after(), ListingView.SIZE);
    wall = ListingView.of(page.items(), place.onward(wing.href(), page.next()), phrases);
  }

  /** Makes sure that everything is there before a page is begun. */
  public void visit() {
    // Loading is all.
  }

  public Wings.Wing getWing() {
    return wing;
  }

  public ListingView getWall() {
    return wall;
  }
}
