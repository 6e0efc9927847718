package org.mememuseum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.security.Entrance;

/** Lets members out: {@code POST /logout}. */
public class LogoutServlet extends HttpServlet {
  private final transient Entrance entrance;

  @Inject
  public LogoutServlet(Entrance entrance) {
    this.entrance = entrance;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    entrance.logOut(request, response);
    Redirect.to("/?said=loggedOut", HttpServletResponse.SC_SEE_OTHER, response);
  }
}
