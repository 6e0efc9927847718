package org.mememuseum.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.mememuseum.activity.RequestClient;
import org.mememuseum.member.Admission;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Registration;
import org.mememuseum.route.Route;
import org.mememuseum.security.LoginService;
import org.mememuseum.web.faces.InvalidForm;
import org.mememuseum.web.routes.ReturnPath;
import org.mememuseum.web.routes.SeeOther;

/** {@code /register}: the registration of new members. */
@Named
@RequestScoped
public class RegisterPage {
  private Registration registration;
  private LoginService loginService;
  private RequestClient origin;
  private ReturnPath returnPath;
  private EmailAddress email;
  private PublicName name;
  private NewPassword password;
  private String invitation;
  private boolean remember;

  protected RegisterPage() {}

  @Inject
  public RegisterPage(
      Registration registration,
      LoginService loginService,
      RequestClient origin,
      ReturnPath returnPath,
      @RequestParameterMap Map<String, String> parameters) {
    this.registration = registration;
    this.loginService = loginService;
    this.origin = origin;
    this.returnPath = returnPath;
    this.invitation = parameters.getOrDefault("invitation", "");
  }

  /** Registers a member, logs them in, and redirects to where they wanted to go. */
  public void register() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var member = registration.register(email, name, password, address(), invitation);
    loginService.logInNew(
        member,
        remember,
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse());
    SeeOther.at(returnPath.orElse(Route.DASHBOARD.path()), "welcome");
  }

  /** Checks the valid fields of an invalid form. */
  public void check() {
    InvalidForm.check(
        form ->
            registration.check(
                form.value("email", EmailAddress.class),
                form.value("name", PublicName.class),
                form.value("password", NewPassword.class),
                address(),
                invitation));
  }

  private String address() {
    return origin.address().orElse("unknown");
  }

  /** Returns whether the visitor may register. */
  public boolean isAdmitted() {
    return registration.admission().admits(invitation);
  }

  /** Returns whether an invitation is needed. */
  public boolean isByInvitation() {
    return registration.admission().mode() == Admission.Mode.INVITATION;
  }

  public String getInvitation() {
    return invitation;
  }

  public void setInvitation(String invitation) {
    this.invitation = invitation == null ? "" : invitation;
  }

  public EmailAddress getEmail() {
    return email;
  }

  public void setEmail(EmailAddress email) {
    this.email = email;
  }

  public PublicName getName() {
    return name;
  }

  public void setName(PublicName name) {
    this.name = name;
  }

  public NewPassword getPassword() {
    return password;
  }

  public void setPassword(NewPassword password) {
    this.password = password;
  }

  public boolean isRemember() {
    return remember;
  }

  public void setRemember(boolean remember) {
    this.remember = remember;
  }
}
