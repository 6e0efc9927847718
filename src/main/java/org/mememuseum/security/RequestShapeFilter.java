package org.mememuseum.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses methods that the museum does not know with 405, and unsound addresses with 400. */
public class RequestShapeFilter extends HttpFilter {
  private static final Set<String> EVERYWHERE = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final Set<String> BY_MACHINES = Set.of("PUT", "PATCH", "DELETE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isKnown(request.getMethod(), request.getRequestURI())) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (!RequestShape.isSound(request.getRequestURI())) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isKnown(String method, String path) {
    return EVERYWHERE.contains(method) || BY_MACHINES.contains(method) && path.startsWith("/api/");
  }
}
