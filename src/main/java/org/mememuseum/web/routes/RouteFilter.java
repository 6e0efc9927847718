package org.mememuseum.web.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.route.Route;

/**
 * Admits only requests for {@linkplain Route routes}, under their normal path, so that all later
 * filters and servlets see the same path as the server. Redirects other spellings of a path to the
 * normal one (308); answers 404 for unknown paths, 405 for methods that the route does not take,
 * and OPTIONS requests.
 */
public class RouteFilter extends HttpFilter {
  private static final int PERMANENT_REDIRECT = 308;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String raw = request.getRequestURI();
    String path = NormalPath.of(raw);
    if (!path.equals(raw)) {
      // 308 keeps the method, so that a submitted form is not lost.
      Redirect.to(withQuery(path, request), PERMANENT_REDIRECT, response);
      return;
    }
    var route = Route.find(path);
    if (route.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      answer(route.get(), request, response, chain);
    }
  }

  private static void answer(
      Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (route.takes(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (route.audience().isSecret()) {
      // Before anybody is known, so not even for the staff.
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if ("OPTIONS".equals(request.getMethod())) {
      response.setHeader("Allow", route.allowed());
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.setHeader("Allow", route.allowed());
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private static String withQuery(String path, HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? path : path + "?" + query;
  }
}
