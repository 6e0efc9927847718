package org.mememuseum.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.route.Route;
import org.mememuseum.security.LoginService;
import org.mememuseum.web.routes.Redirect;

/** {@code POST /logout}: logs the member out. */
public class LogoutServlet extends HttpServlet {
  private final transient LoginService loginService;

  @Inject
  public LogoutServlet(LoginService loginService) {
    this.loginService = loginService;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    loginService.logOut(request, response);
    Redirect.to(Route.HALL.path() + "?said=loggedOut", HttpServletResponse.SC_SEE_OTHER, response);
  }
}
