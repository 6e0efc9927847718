package org.mememuseum.web.routes;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.NotFoundException;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.route.Route;
import org.mememuseum.route.Route.Audience;
import org.mememuseum.security.SignInCookie;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.security.StaleSignIn;
import org.mememuseum.security.TransportSecurity;

/**
 * Access control by route. Anonymous visitors of members' pages are redirected to the login page,
 * and back after logging in; members skip the login page and the registration; pages of the staff
 * answer 404 to everybody else. The cookie of an expired or revoked sign-in is deleted on pages
 * only, because these are not cached.
 */
public class AccessFilter extends HttpFilter {
  private final transient BaseUrl baseUrl;

  @Inject
  public AccessFilter(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var route = Route.find(request.getRequestURI()).orElseThrow(NotFoundException::new);
    var audience = route.audience();
    var member = SignedInMember.find(request);
    if (route.isPage() && StaleSignIn.isIn(request)) {
      response.addCookie(SignInCookie.forgotten(TransportSecurity.isSecure(request, baseUrl)));
    }
    boolean isForm = !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
    if (audience == Audience.MEMBERS && member.isEmpty()) {
      if (isForm) {
        throw new NotSignedInException();
      }
      redirectToLogin(request, response);
    } else if (audience == Audience.STRANGERS && member.isPresent() && !isForm) {
      redirectOn(request, response);
    } else if (audience == Audience.EVERYBODY
        || audience == Audience.STRANGERS
        || member.filter(user -> audience.admits(user.role())).isPresent()) {
      chain.doFilter(request, response);
    } else {
      throw new NotFoundException();
    }
  }

  private static void redirectToLogin(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String next = request.getRequestURI() + (query == null ? "" : "?" + query);
    Redirect.to(ReturnPath.link(Route.LOGIN, next), HttpServletResponse.SC_SEE_OTHER, response);
  }

  private static void redirectOn(HttpServletRequest request, HttpServletResponse response) {
    var next = LocalPath.parse(request.getParameter("next"));
    Redirect.to(
        next.map(LocalPath::text).orElse(Route.DASHBOARD.path()),
        HttpServletResponse.SC_SEE_OTHER,
        response);
  }
}
