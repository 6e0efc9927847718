package org.mememuseum.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.activity.RequestClient;
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

  protected RegisterPage() {}

  @Inject
  public RegisterPage(Registration registration, RequestClient origin, ReturnPath returnPath) {
    this.registration = registration;
    this.origin = origin;
    this.returnPath = returnPath;
  }

  /** Registers a member, and redirects to the login page. */
  public void register() {
    registration.register(email, name, password, origin.address().orElse("unknown"));
    SeeOther.at(returnPath.getLogin(), "registered");
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
