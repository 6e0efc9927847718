package org.mememuseum.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers a form that was carried out: has the browser go to a page and say there what was done.
 */
public final class SeeOther {
  private SeeOther() {}

  /**
   * Redirects (303) to a path of ours, such as {@code /dashboard}; the bean's action returns
   * nothing after it.
   */
  public static void at(String path) {
    var context = FacesContext.getCurrentInstance();
    Redirect.to(
        path,
        HttpServletResponse.SC_SEE_OTHER,
        (HttpServletResponse) context.getExternalContext().getResponse());
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
