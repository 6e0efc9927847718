package org.mememuseum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mememuseum.NotFoundException;
import org.mememuseum.security.SignedInMember;

/**
 * Keeps rooms to those they are for. Strangers are led to the door and, once inside, back; the
 * offices do not exist but for the staff.
 */
public class RoomsFilter extends HttpFilter {
  private static final Set<String> FOR_MEMBERS =
      Set.of("/upload", "/dashboard", "/profile", "/notices");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    var member = SignedInMember.find(request);
    if (isOffice(path) && member.filter(one -> one.role().isStaff()).isEmpty()) {
      throw new NotFoundException();
    }
    if (FOR_MEMBERS.contains(path) && member.isEmpty()) {
      leadToDoor(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOffice(String path) {
    return path.equals("/admin") || path.startsWith("/admin/");
  }

  private static void leadToDoor(HttpServletRequest request, HttpServletResponse response) {
    if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
      throw new NotSignedInException();
    }
    String query = request.getQueryString();
    String next = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
  }
}
