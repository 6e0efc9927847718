package org.mememuseum.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.route.Route;
import org.mememuseum.security.SignInRefusal;

/**
 * Answers 503 until the application is ready, but serves style sheets and the health check. It also
 * answers 503 to members whose sign-in cannot be read, instead of treating them as anonymous.
 */
public class ReadinessFilter extends HttpFilter {
  private final transient Readiness readiness;

  @Inject
  public ReadinessFilter(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!readiness.isOpen() && !worksWithoutRecords(request)) {
      throw new NotReadyException();
    }
    var refused = SignInRefusal.find(request);
    if (refused.isPresent()) {
      throw refused.get();
    }
    chain.doFilter(request, response);
  }

  private static boolean worksWithoutRecords(HttpServletRequest request) {
    return Route.find(request.getRequestURI()).filter(Route::worksWithoutRecords).isPresent();
  }
}
