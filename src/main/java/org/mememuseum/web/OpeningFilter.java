package org.mememuseum.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.security.SignInRefusal;

/**
 * Answers everybody with 503 until the museum is open, but shows them how nice it looks; likewise
 * members whose sign-in cannot be looked up, for as strangers they would not know themselves.
 */
public class OpeningFilter extends HttpFilter {
  private final transient OpeningHours hours;

  @Inject
  public OpeningFilter(OpeningHours hours) {
    this.hours = hours;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (!path.startsWith("/static/") && !path.equals("/health") && !hours.isOpen()) {
      throw new ClosedException();
    }
    var refused = SignInRefusal.find(request);
    if (refused.isPresent()) {
      throw refused.get();
    }
    chain.doFilter(request, response);
  }
}
