package org.mememuseum.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.route.Route;
import org.mememuseum.security.LoginService;
import org.mememuseum.web.routes.ReturnPath;
import org.mememuseum.web.routes.SeeOther;

/** {@code /login}: the login page. */
@Named
@RequestScoped
public class LoginPage {
  private LoginService loginService;
  private ReturnPath returnPath;
  private EmailAddress email;
  private String password;
  private boolean remember;
  private String name;
  private String invitation;

  protected LoginPage() {}

  @Inject
  public LoginPage(LoginService loginService, ReturnPath returnPath) {
    this.loginService = loginService;
    this.returnPath = returnPath;
  }

  /** Logs the visitor in, and redirects to the page they came from, or else to the dashboard. */
  public void logIn() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    loginService.logIn(
        email,
        password,
        remember,
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse());
    SeeOther.at(returnPath.orElse(Route.DASHBOARD.path()), "loggedIn");
  }

  public EmailAddress getEmail() {
    return email;
  }

  public void setEmail(EmailAddress email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Returns the name that was typed in the registration form, which is one button away. */
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Returns the invitation that came with the registration form. */
  public String getInvitation() {
    return invitation;
  }

  public void setInvitation(String invitation) {
    this.invitation = invitation;
  }

  public boolean isRemember() {
    return remember;
  }

  public void setRemember(boolean remember) {
    this.remember = remember;
  }
}
