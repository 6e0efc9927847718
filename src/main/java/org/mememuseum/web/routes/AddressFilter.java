package org.mememuseum.web.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.web.faces.AddressViewHandler;
import org.mememuseum.web.routes.Address.Missing;
import org.mememuseum.web.routes.Address.Moved;
import org.mememuseum.web.routes.Address.View;

/**
 * Leads addresses such as {@code /view/{id}} to their views. Pages whose value names nothing do not
 * exist. {@link AddressViewHandler} makes forms post back to the address they came from.
 */
public class AddressFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var address = Address.parse(request.getRequestURI());
    if (address instanceof View place) {
      PathParameter.keep(place.value(), request);
      request.getRequestDispatcher(place.view()).forward(request, response);
    } else if (address instanceof Moved elsewhere) {
      redirect(elsewhere, request, response);
    } else if (address instanceof Missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  // 308 keeps the method, so that a form is not lost on the way.
  private static void redirect(
      Moved elsewhere, HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    Redirect.to(elsewhere.path() + (query == null ? "" : "?" + query), 308, response);
  }
}
