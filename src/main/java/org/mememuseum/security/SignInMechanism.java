package org.mememuseum.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.MuseumException;
import org.mememuseum.member.Member;
import org.mememuseum.member.SignIns;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.route.Route;

/**
 * Authenticates members: on every request by the token in their cookie, at login by e-mail address
 * and password, and when they register. There is no HTTP session; every server accepts the cookie.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private IdentityStoreHandler identities;
  private SignIns signIns;
  private KnownDevices devices;
  private BaseUrl baseUrl;

  protected SignInMechanism() {}

  @Inject
  public SignInMechanism(
      IdentityStoreHandler identities, SignIns signIns, KnownDevices devices, BaseUrl baseUrl) {
    this.identities = identities;
    this.signIns = signIns;
    this.devices = devices;
    this.baseUrl = baseUrl;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var parameters = context.getAuthParameters();
    if (parameters != null && parameters.getCredential() != null) {
      return logIn(parameters, context);
    }
    if (Route.find(request.getRequestURI()).filter(Route::worksWithoutRecords).isPresent()) {
      return context.doNothing();
    }
    return SignInCookie.findToken(request)
        .map(token -> tryToRecognise(token, context))
        .orElseGet(context::doNothing);
  }

  private AuthenticationStatus tryToRecognise(String token, HttpMessageContext context) {
    try {
      return recognise(token, context);
    } catch (MuseumException unavailable) {
      SignInRefusal.keep(unavailable, context.getRequest());
      return context.doNothing();
    }
  }

  private AuthenticationStatus recognise(String token, HttpMessageContext context) {
    var member = signIns.findMember(token);
    if (member.isEmpty()) {
      StaleSignIn.keep(context.getRequest());
      return context.doNothing();
    }
    return authenticated(member.get(), context);
  }

  private AuthenticationStatus logIn(
      AuthenticationParameters parameters, HttpMessageContext context) {
    CredentialValidationResult result;
    try {
      result = identities.validate(parameters.getCredential());
    } catch (MuseumException refused) {
      // The container would replace the exception by a failure of its own. LoginService rethrows
      // it.
      SignInRefusal.keep(refused, context.getRequest());
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (!(result.getCallerPrincipal() instanceof MemberPrincipal principal)) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    String token = signIns.begin(principal.member(), parameters.isRememberMe());
    boolean secure = TransportSecurity.isSecure(context.getRequest(), baseUrl);
    context.getResponse().addCookie(SignInCookie.of(token, parameters.isRememberMe(), secure));
    var deviceCookie =
        devices.remember(DeviceCookie.find(context.getRequest()), principal.member().email());
    context.getResponse().addCookie(DeviceCookie.of(deviceCookie, secure));
    return authenticated(principal.member(), context);
  }

  private static AuthenticationStatus authenticated(Member member, HttpMessageContext context) {
    SignedInMember.keep(member, context.getRequest());
    var principal = new MemberPrincipal(member);
    return context.notifyContainerAboutLogin(principal, principal.groups());
  }
}
