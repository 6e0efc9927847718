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
  private PathParameter pathParameter;
  private Discovery discovery;
  private Phrases phrases;
  private Tag tag;
  private ListingView wall;

  protected TagPage() {}

  @Inject
  public TagPage(PathParameter pathParameter, Discovery discovery, Phrases phrases) {
    this.pathParameter = pathParameter;
    this.discovery = discovery;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    tag = pathParameter.tag();
    var page =
        discovery.findNewest(new Listing.WithTag(tag), pathParameter.after(), ListingView.SIZE);
    wall = ListingView.of(page.items(), pathParameter.onward(Links.to(tag), page.next()), phrases);
  }

  /** Returns the tag with its number sign, such as {@code #cats}. */
  public String getHeading() {
    return "#" + tag;
  }

  public ListingView getWall() {
    return wall;
  }
}
