package org.mememuseum.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses unknown methods with 405, malformed URLs with 400, bodies that are too long with 413, and
 * bodies of unknown length with 411.
 */
public class RequestShapeFilter extends HttpFilter {
  private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!KNOWN.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (!RequestShape.isSound(request.getRequestURI())) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      passOn(request, response, chain);
    }
  }

  private static void passOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var refusal = BodySize.findRefusal(request);
    if (refusal.isPresent()) {
      // Closing the connection avoids reading the rest of the body.
      response.setHeader("Connection", "close");
      response.sendError(refusal.getAsInt());
    } else {
      chain.doFilter(request, response);
    }
  }
}
