package org.mememuseum.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses with 403 what would change something and does not come from one of our own pages. */
public class SameOriginFilter extends HttpFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final transient SameOrigin sameOrigin;

  @Inject
  public SameOriginFilter(BaseUrl baseUrl) {
    this.sameOrigin = new SameOrigin(baseUrl);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod()) || sameOrigin.holds(request)) {
      chain.doFilter(request, response);
    } else {
      throw new ForeignRequestException();
    }
  }
}
