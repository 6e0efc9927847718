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
 * Protects against cross-site request forgery (CSRF): refuses with 403 what would change something
 * and does not come from one of our own pages. What has passed carries a mark, and whoever changes
 * something asks for it: {@link #hasVerified}.
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
   * Returns whether a request may change something: it came from one of our own pages, by a method
   * that is meant to. A link that was followed never is, whatever its address holds.
   */
  public static boolean hasVerified(HttpServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(VERIFIED));
  }
}
