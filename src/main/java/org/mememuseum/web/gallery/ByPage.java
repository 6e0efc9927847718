package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mememuseum.NotFoundException;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.member.Member;
import org.mememuseum.member.Profiles;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** {@code /by/{name}}: a member, and what they hung. */
@Named
@RequestScoped
public class ByPage {
  private PathParameter place;
  private Profiles profiles;
  private Discovery discovery;
  private Phrases phrases;
  private HttpServletRequest request;
  private Member member;
  private ListingView wall;

  protected ByPage() {}

  @Inject
  public ByPage(
      PathParameter place,
      Profiles profiles,
      Discovery discovery,
      Phrases phrases,
      HttpServletRequest request) {
    this.place = place;
    this.profiles = profiles;
    this.discovery = discovery;
    this.phrases = phrases;
    this.request = request;
  }

  @PostConstruct
  void load() {
    member = profiles.find(place.name()).orElseThrow(NotFoundException::new);
    var page =
        discovery.findNewest(new Listing.ByMember(member.id()), place.after(), ListingView.SIZE);
    wall = ListingView.of(page.items(), place.onward(getHref(), page.next()), phrases);
  }

  /** Leads on from a former name, or another spelling, to the present one. */
  public void visit() {
    if (!place.name().equals(member.name())) {
      String query = request.getQueryString();
      SeeOther.found(getHref() + (query == null ? "" : "?" + query));
    }
  }

  public String getName() {
    return member.name().text();
  }

  public String getBio() {
    return member.bio().text();
  }

  /** Returns the month in which the member joined. */
  public Moment getSince() {
    return phrases.month(member.createdAt());
  }

  public String getHref() {
    return Links.to(member.name());
  }

  public ListingView getWall() {
    return wall;
  }
}
