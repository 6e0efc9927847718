package org.mememuseum.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.SignIns;
import org.mememuseum.route.BaseUrl;

/** Logs members in and out. */
@RequestScoped
public class LoginService {
  private SecurityContext security;
  private SignIns signIns;
  private BaseUrl baseUrl;

  protected LoginService() {}

  @Inject
  public LoginService(SecurityContext security, SignIns signIns, BaseUrl baseUrl) {
    this.security = security;
    this.signIns = signIns;
    this.baseUrl = baseUrl;
  }

  /**
   * Signs a member in and gives the browser its cookie.
   *
   * @param remembered whether the sign-in outlives the browser's session
   * @throws WrongPasswordException if the two do not belong together
   * @throws org.mememuseum.member.TooManyAttemptsException after too many wrong ones
   */
  public void logIn(
      EmailAddress email,
      String password,
      boolean remembered,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new UsernamePasswordCredential(email.text(), password);
    var asked =
        AuthenticationParameters.withParams()
            .credential(typed)
            .newAuthentication(true)
            .rememberMe(remembered);
    if (security.authenticate(request, response, asked) != AuthenticationStatus.SUCCESS) {
      SignInRefusal.find(request)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
      throw new WrongPasswordException();
    }
  }

  /** Ends the sign-in that a request carries, if any, and has the browser forget its cookie. */
  public void logOut(HttpServletRequest request, HttpServletResponse response) {
    SignInCookie.findToken(request).ifPresent(signIns::end);
    response.addCookie(SignInCookie.forgotten(TransportSecurity.isSecure(request, baseUrl)));
  }
}
