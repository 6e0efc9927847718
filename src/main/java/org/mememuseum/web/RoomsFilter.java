package org.mememuseum.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mememuseum.NotFoundException;
import org.mememuseum.security.BaseUrl;
import org.mememuseum.security.SignInCookie;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.security.StaleSignIn;
import org.mememuseum.web.Route.Audience;

/**
 * Keeps rooms to those they are for. Strangers are led to the door and, once inside, back; the
 * offices do not exist but for the staff. Browsers are told on pages, which nobody else may keep,
 * to forget a sign-in that no longer counts.
 */
public class RoomsFilter extends HttpFilter {
  private final transient BaseUrl baseUrl;

  @Inject
  public RoomsFilter(BaseUrl baseUrl) {
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
      response.addCookie(SignInCookie.forgotten(baseUrl.isSecure(request)));
    }
    if (audience == Audience.STAFF && member.filter(one -> one.role().isStaff()).isEmpty()) {
      throw new NotFoundException();
    }
    if (audience == Audience.MEMBERS && member.isEmpty()) {
      leadToDoor(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void leadToDoor(HttpServletRequest request, HttpServletResponse response) {
    if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
      throw new NotSignedInException();
    }
    String query = request.getQueryString();
    String next = request.getRequestURI() + (query == null ? "" : "?" + query);
    Redirect.to(
        "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8),
        HttpServletResponse.SC_SEE_OTHER,
        response);
  }
}
