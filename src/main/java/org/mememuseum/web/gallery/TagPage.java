package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.Tag;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Phrases;

/** {@code /tag/{tag}}: the newest memes with a tag. */
@Named
@RequestScoped
public class TagPage {
  private PathParameter place;
  private Discovery discovery;
  private Phrases phrases;
  private Tag tag;
  private ListingView wall;

  protected TagPage() {}

  @Inject
  public TagPage(PathParameter place, Discovery discovery, Phrases phrases) {
    this.place = place;
    this.discovery = discovery;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    tag = place.tag();
    var page = discovery.findNewest(new Listing.WithTag(tag), place.after(), ListingView.SIZE);
    wall = ListingView.of(page.items(), place.onward(Links.to(tag), page.next()), phrases);
  }

  /** Makes sure that everything is there before a page is begun. */
  public void visit() {
    // Loading is all.
  }

  /** Returns the tag with its mark, such as {@code #cats}. */
  public String getHeading() {
    return "#" + tag;
  }

  public ListingView getWall() {
    return wall;
  }
}
