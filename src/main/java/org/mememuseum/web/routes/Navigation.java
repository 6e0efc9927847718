package org.mememuseum.web.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.mememuseum.member.Admission;
import org.mememuseum.member.Member;
import org.mememuseum.route.Route;

/** Makes the header of a page. */
@Named
@RequestScoped
public class Navigation {
  private static final int MAX_COUNT = 100;

  private CurrentMember me;
  private ReturnPath returnPath;
  private Supplier<Admission> admission;

  protected Navigation() {}

  @Inject
  public Navigation(CurrentMember me, ReturnPath returnPath, Supplier<Admission> admission) {
    this.me = me;
    this.returnPath = returnPath;
    this.admission = admission;
  }

  /**
   * Returns the header.
   *
   * @param current the path of the page if the header links to it, else empty
   */
  public Header at(String current) {
    return me.find()
        .map(member -> header(current, member))
        .orElseGet(
            () ->
                new Header(
                    current,
                    "",
                    false,
                    0,
                    "",
                    returnPath.getLogin(),
                    returnPath.getRegistration(),
                    getUpload()));
  }

  /**
   * Returns the link to the upload form. For anonymous visitors it is the registration that leads
   * there, or if they may not register, the login page.
   */
  public String getUpload() {
    return me.isSignedIn() || !admission.get().admits("")
        ? Route.UPLOAD.path()
        : ReturnPath.link(Route.REGISTER, Route.UPLOAD.path());
  }

  /** Returns how a count of what waits is shown, such as "99+"; empty if nothing does. */
  public static String counted(int waiting) {
    if (waiting == 0) {
      return "";
    }
    return waiting < MAX_COUNT ? Integer.toString(waiting) : (MAX_COUNT - 1) + "+";
  }

  private Header header(String current, Member member) {
    return new Header(
        current,
        member.name().text(),
        member.role().isStaff(),
        me.getUnreadNotices(),
        counted(me.getOpenCases()),
        "",
        "",
        getUpload());
  }

  /**
   * What the header shows.
   *
   * @param name the member's public name; empty for an anonymous visitor
   * @param unread the number of the member's unread notices
   * @param waiting how much waits for staff, as {@link #counted} shows it
   * @param login the link to the login page; empty for a member
   * @param registration the link to the registration; empty for a member
   * @param upload the link to the upload form
   */
  public record Header(
      String current,
      String name,
      boolean staff,
      int unread,
      String waiting,
      String login,
      String registration,
      String upload) {}
}
