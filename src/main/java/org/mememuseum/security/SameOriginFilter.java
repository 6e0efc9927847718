package org.mememuseum.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mememuseum.route.BaseUrl;

/**
 * Protects against cross-site request forgery (CSRF): refuses unsafe requests that do not come from
 * one of our own pages with 403. It marks the requests that it lets pass, and code that changes
 * something checks the mark: {@link #hasVerified}.
 */
public class SameOriginFilter extends HttpFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String VERIFIED = SameOriginFilter.class.getName();

  private final transient SameOrigin sameOrigin;

  @Inject
  public SameOriginFilter(BaseUrl baseUrl) {
    this.sameOrigin = new SameOrigin(baseUrl);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (sameOrigin.holds(request)) {
      request.setAttribute(VERIFIED, true);
      chain.doFilter(request, response);
    } else {
      throw new ForeignRequestException();
    }
  }

  /**
   * Returns whether a request may change something: it has an unsafe method and comes from one of
   * our own pages. Following a link is never such a request, whatever its URL contains.
   */
  public static boolean hasVerified(HttpServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(VERIFIED));
  }
}
