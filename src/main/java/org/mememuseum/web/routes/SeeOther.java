package org.mememuseum.web.routes;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Has the browser go to another page: mostly after a form, to say there what was done. */
public final class SeeOther {
  private SeeOther() {}

  /**
   * Redirects (303) to a path of ours, such as {@code /dashboard}; the bean's action returns
   * nothing after it.
   */
  public static void at(String path) {
    redirect(path, HttpServletResponse.SC_SEE_OTHER);
  }

  /** Redirects (302) whoever asked for a page to where it is found now. */
  public static void found(String path) {
    redirect(path, HttpServletResponse.SC_FOUND);
  }

  private static void redirect(String path, int status) {
    var context = FacesContext.getCurrentInstance();
    Redirect.to(path, status, (HttpServletResponse) context.getExternalContext().getResponse());
    context.responseComplete();
  }

  /**
   * Redirects to a path of ours that shows a sentence there.
   *
   * @param said a key of the bundle without its {@code said.}
   */
  public static void at(String path, String said) {
    at(saying(path, said));
  }

  static String saying(String path, String said) {
    String[] parts = path.split("#", 2);
    String spoken = parts[0] + (parts[0].contains("?") ? "&" : "?") + "said=" + said;
    return parts.length == 2 ? spoken + "#" + parts[1] : spoken;
  }
}
