package org.mememuseum.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mememuseum.activity.RequestClient;
import org.mememuseum.member.Admission;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Registration;
import org.mememuseum.web.routes.ReturnPath;
import org.mememuseum.web.routes.SeeOther;

/** {@code /register}: the registration of new members. */
@Named
@RequestScoped
public class RegisterPage {
  private Registration registration;
  private RequestClient origin;
  private ReturnPath returnPath;
  private EmailAddress email;
  private PublicName name;
  private NewPassword password;
  private String invitation;

  protected RegisterPage() {}

  @Inject
  public RegisterPage(
      Registration registration,
      RequestClient origin,
      ReturnPath returnPath,
      @RequestParameterMap Map<String, String> parameters) {
    this.registration = registration;
    this.origin = origin;
    this.returnPath = returnPath;
    this.invitation = parameters.getOrDefault("invitation", "");
  }

  /** Registers a member, and redirects to the login page. */
  public void register() {
    registration.register(email, name, password, origin.address().orElse("unknown"), invitation);
    SeeOther.at(returnPath.getLogin(), "registered");
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
}
