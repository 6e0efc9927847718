package org.mememuseum.web.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.MuseumException.Kind;
import org.mememuseum.member.Member;
import org.mememuseum.notification.Notices;
import org.mememuseum.security.SignInCookie;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.web.errors.ErrorPage;

/** Whoever is looking at the page, for pages and their beans. */
@Named
@RequestScoped
public class CurrentMember {
  private HttpServletRequest request;
  private Notices notices;
  private Integer unreadNotices;

  protected CurrentMember() {}

  @Inject
  public CurrentMember(HttpServletRequest request, Notices notices) {
    this.request = request;
    this.notices = notices;
  }

  /** Returns the member; empty for a stranger. */
  public Optional<Member> find() {
    return SignedInMember.find(request);
  }

  /**
   * Returns the member.
   *
   * @throws NotSignedInException for a stranger
   */
  public Member get() {
    return find().orElseThrow(NotSignedInException::new);
  }

  /** Returns whether it is a member. */
  public boolean isSignedIn() {
    return find().isPresent();
  }

  /** Returns the member's public name; empty for a stranger. */
  public String getName() {
    return find().map(member -> member.name().text()).orElse("");
  }

  /** Returns whether it is a curator or an admin. */
  public boolean isStaff() {
    return find().filter(member -> member.role().isStaff()).isPresent();
  }

  /**
   * Returns how many notices wait for the member, at most 100; asked once for each request. Zero
   * until the page is shown: a form that was sent looks through it before, and mostly leads on.
   */
  public int getUnreadNotices() {
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return 0;
    }
    if (unreadNotices == null) {
      unreadNotices =
          find().filter(member -> !areRecordsAway()).map(notices::countUnread).orElse(0);
    }
    return unreadNotices;
  }

  // The bell hangs on every page, and so on the one that says that nothing can be looked up.
  private boolean areRecordsAway() {
    return ErrorPage.find(request).filter(it -> it.kind() == Kind.UNAVAILABLE).isPresent();
  }

  /**
   * Returns the token of the sign-in.
   *
   * @throws NotSignedInException for a stranger
   */
  public String token() {
    return SignInCookie.findToken(request).orElseThrow(NotSignedInException::new);
  }
}
