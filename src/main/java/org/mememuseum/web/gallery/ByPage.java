package org.mememuseum.web.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.discovery.Listing;
import org.mememuseum.member.Member;
import org.mememuseum.member.Profiles;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** {@code /by/{name}}: a member's profile and published memes. */
@Named
@RequestScoped
public class ByPage {
  private PathParameter pathParameter;
  private Profiles profiles;
  private ListingViews listings;
  private CurrentMember me;
  private Phrases phrases;
  private HttpServletRequest request;
  private Member member;
  private ListingView wall;

  protected ByPage() {}

  @Inject
  public ByPage(
      PathParameter pathParameter,
      Profiles profiles,
      ListingViews listings,
      CurrentMember me,
      Phrases phrases,
      HttpServletRequest request) {
    this.pathParameter = pathParameter;
    this.profiles = profiles;
    this.listings = listings;
    this.me = me;
    this.phrases = phrases;
    this.request = request;
  }

  @PostConstruct
  void load() {
    member = profiles.find(pathParameter.name()).orElseThrow(NotFoundException::new);
    wall = listings.get(new Listing.ByMember(member.id()), getHref());
  }

  /** Redirects from a former name, or another spelling, to the member's current name. */
  public void visit() {
    if (!pathParameter.name().equals(member.name())) {
      String query = request.getQueryString();
      SeeOther.found(getHref() + (query == null ? "" : "?" + query));
    }
  }

  /** Returns whether it is the viewer's own page. */
  public boolean isOwn() {
    return me.find().map(Member::id).equals(Optional.of(member.id()));
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
