package org.mememuseum.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.security.SignInRefusal;

/**
 * Answers 503 until the application is ready, but serves style sheets and the health check. It also
 * answers 503 to members whose sign-in cannot be read, instead of treating them as anonymous.
 */
public class ReadinessFilter extends HttpFilter {
  private final transient Readiness hours;

  @Inject
  public ReadinessFilter(Readiness hours) {
    this.hours = hours;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (!path.startsWith("/static/") && !path.equals("/health") && !hours.isOpen()) {
      throw new NotReadyException();
    }
    var refused = SignInRefusal.find(request);
    if (refused.isPresent()) {
      throw refused.get();
    }
    chain.doFilter(request, response);
  }
}
