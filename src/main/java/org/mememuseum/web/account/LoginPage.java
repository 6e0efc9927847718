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

/** {@code /login}: the door. */
@Named
@RequestScoped
public class LoginPage {
  private LoginService entrance;
  private ReturnPath next;
  private EmailAddress email;
  private String password;
  private boolean remember;

  protected LoginPage() {}

  @Inject
  public LoginPage(LoginService entrance, ReturnPath next) {
    this.entrance = entrance;
    this.next = next;
  }

  /** Signs in, and goes on to where the visitor was when they were asked to. */
  public void logIn() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    entrance.logIn(
        email,
        password,
        remember,
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse());
    SeeOther.at(next.orElse(Route.DASHBOARD.path()), "loggedIn");
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

  public boolean isRemember() {
    return remember;
  }

  public void setRemember(boolean remember) {
    this.remember = remember;
  }
}
