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
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.OpenCases;
import org.mememuseum.notification.Notices;
import org.mememuseum.security.SignInCookie;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.web.errors.ErrorPage;

/** The member who views the page, if logged in; for pages and their beans. */
@Named
@RequestScoped
public class CurrentMember {
  private HttpServletRequest request;
  private Notices notices;
  private OpenCases openCases;
  private Integer unreadNotices;

  protected CurrentMember() {}

  @Inject
  public CurrentMember(HttpServletRequest request, Notices notices, OpenCases openCases) {
    this.request = request;
    this.notices = notices;
    this.openCases = openCases;
  }

  /** Returns the member; empty for an anonymous visitor. */
  public Optional<Member> find() {
    return SignedInMember.find(request);
  }

  /**
   * Returns the member.
   *
   * @throws NotSignedInException for an anonymous visitor
   */
  public Member get() {
    return find().orElseThrow(NotSignedInException::new);
  }

  /** Returns whether the visitor is logged in. */
  public boolean isSignedIn() {
    return find().isPresent();
  }

  /**
   * Returns the number of the member's unread notices, at most 100; queried at most once per
   * request. Returns 0 before the render phase, because form submissions evaluate it in earlier
   * phases and usually end in a redirect.
   */
  public int getUnreadNotices() {
    if (!isRendering()) {
      return 0;
    }
    if (unreadNotices == null) {
      unreadNotices =
          find().filter(member -> !isDatabaseUnavailable()).map(notices::countUnread).orElse(0);
    }
    return unreadNotices;
  }

  /** Returns how much waits for the member; 0 if not staff, or before the render phase. */
  public int getOpenCases() {
    return find()
        .filter(member -> member.role().isStaff() && isRendering() && !isDatabaseUnavailable())
        .map(staff -> openCases.count(staff).all())
        .orElse(0);
  }

  private static boolean isRendering() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  /** Marks the member's notices about a meme as read, if there are unread ones. */
  public void markRead(MemeId meme) {
    if (getUnreadNotices() > 0) {
      notices.markRead(get(), meme);
      unreadNotices = null;
    }
  }

  // Every page shows the count, even the error page for an unavailable database.
  private boolean isDatabaseUnavailable() {
    return ErrorPage.find(request)
        .filter(refusal -> refusal.kind() == Kind.UNAVAILABLE)
        .isPresent();
  }

  /**
   * Returns the token of the sign-in.
   *
   * @throws NotSignedInException for an anonymous visitor
   */
  public String token() {
    return SignInCookie.findToken(request).orElseThrow(NotSignedInException::new);
  }
}
