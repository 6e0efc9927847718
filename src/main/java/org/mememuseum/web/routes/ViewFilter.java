package org.mememuseum.web.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.web.routes.Address.Missing;
import org.mememuseum.web.routes.Address.Moved;
import org.mememuseum.web.routes.Address.View;
import org.mememuseum.web.text.FlashCookie;

/**
 * Forwards requests for pages to their Faces views. Answers 404 if the path parameter is malformed,
 * and redirects other spellings of it to the canonical path (308). Forms post back to the URL in
 * the browser, see {@code AddressViewHandler}.
 */
public class ViewFilter extends HttpFilter {
  private static final int PERMANENT_REDIRECT = 308;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var address = Address.parse(request.getRequestURI());
    if (address instanceof View page) {
      if ("GET".equals(request.getMethod()) && request.getParameter("said") != null) {
        FlashCookie.take(request, response);
      }
      PathParameter.keep(page.parameter(), request);
      request.getRequestDispatcher(page.view()).forward(request, response);
    } else if (address instanceof Moved moved) {
      redirect(moved, request, response);
    } else if (address instanceof Missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  // 308 keeps the method, so that a submitted form is not lost.
  private static void redirect(
      Moved moved, HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    Redirect.to(moved.path() + (query == null ? "" : "?" + query), PERMANENT_REDIRECT, response);
  }
}
