package org.mememuseum.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.route.Route;
import org.mememuseum.security.LoginService;
import org.mememuseum.web.routes.Redirect;

/** Lets members out: {@code POST /logout}. */
public class LogoutServlet extends HttpServlet {
  private final transient LoginService entrance;

  @Inject
  public LogoutServlet(LoginService entrance) {
    this.entrance = entrance;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    entrance.logOut(request, response);
    Redirect.to(Route.HALL.path() + "?said=loggedOut", HttpServletResponse.SC_SEE_OTHER, response);
  }
}
