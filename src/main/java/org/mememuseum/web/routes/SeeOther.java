package org.mememuseum.web.routes;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.web.text.FlashCookie;

/** Redirects from Faces actions, mostly after a form, with a message for the next page. */
public final class SeeOther {
  private SeeOther() {}

  /**
   * Redirects (303) to a local path, such as {@code /dashboard}, and completes the Faces response.
   */
  public static void at(String path) {
    redirect(path, HttpServletResponse.SC_SEE_OTHER);
  }

  /** Redirects (302) to the current path of a page. */
  public static void found(String path) {
    redirect(path, HttpServletResponse.SC_FOUND);
  }

  private static void redirect(String path, int status) {
    var context = FacesContext.getCurrentInstance();
    Redirect.to(path, status, (HttpServletResponse) context.getExternalContext().getResponse());
    context.responseComplete();
  }

  /**
   * Redirects (303) to a local path whose page shows a message, to members once.
   *
   * @param said the message's key in the bundle, without the prefix {@code said.}
   */
  public static void at(String path, String said) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    FlashCookie.set(
        said,
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse());
    at(saying(path, said));
  }

  static String saying(String path, String said) {
    String[] parts = path.split("#", 2);
    String address = parts[0] + (parts[0].contains("?") ? "&" : "?") + "said=" + said;
    return parts.length == 2 ? address + "#" + parts[1] : address;
  }
}
