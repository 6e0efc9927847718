package org.mememuseum.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
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
   * Logs a member in and sets the cookies.
   *
   * @param remembered whether the sign-in outlives the browser's session
   * @throws WrongPasswordException if there is no such account or the password is wrong
   * @throws org.mememuseum.member.TooManyAttemptsException after too many wrong passwords
   */
  public void logIn(
      EmailAddress email,
      String password,
      boolean remembered,
      HttpServletRequest request,
      HttpServletResponse response) {
    authenticate(
        new UsernamePasswordCredential(email.text(), password), remembered, request, response);
  }

  /**
   * Logs a member in who has registered with this very request, and sets the cookies.
   *
   * @param remembered whether the sign-in outlives the browser's session
   */
  public void logInNew(
      Member member, boolean remembered, HttpServletRequest request, HttpServletResponse response) {
    authenticate(new NewMemberCredential(member), remembered, request, response);
  }

  private void authenticate(
      Credential credential,
      boolean remembered,
      HttpServletRequest request,
      HttpServletResponse response) {
    var parameters =
        AuthenticationParameters.withParams()
            .credential(credential)
            .newAuthentication(true)
            .rememberMe(remembered);
    if (security.authenticate(request, response, parameters) != AuthenticationStatus.SUCCESS) {
      SignInRefusal.find(request)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
      throw new WrongPasswordException();
    }
  }

  /** Ends the request's sign-in, if any, and expires its cookie. */
  public void logOut(HttpServletRequest request, HttpServletResponse response) {
    SignInCookie.findToken(request).ifPresent(signIns::end);
    response.addCookie(SignInCookie.forgotten(TransportSecurity.isSecure(request, baseUrl)));
  }
}
