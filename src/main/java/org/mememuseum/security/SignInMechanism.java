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
 * Signs members in: by the token in their cookie on every request, by e-mail address and password
 * when the login page asks for it. There is no session; any server recognises the cookie.
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
    var asked = context.getAuthParameters();
    if (asked != null && asked.getCredential() != null) {
      return signIn(asked, context);
    }
    if (Route.find(request.getRequestURI()).filter(Route::worksWithoutRecords).isPresent()) {
      return context.doNothing();
    }
    return SignInCookie.findToken(request)
        .map(token -> recogniseIfPossible(token, context))
        .orElseGet(context::doNothing);
  }

  private AuthenticationStatus recogniseIfPossible(String token, HttpMessageContext context) {
    try {
      return recognise(token, context);
    } catch (MuseumException recordsAway) {
      SignInRefusal.keep(recordsAway, context.getRequest());
      return context.doNothing();
    }
  }

  private AuthenticationStatus recognise(String token, HttpMessageContext context) {
    var member = signIns.findMember(token);
    if (member.isEmpty()) {
      StaleSignIn.keep(context.getRequest());
      return context.doNothing();
    }
    return welcome(member.get(), context);
  }

  private AuthenticationStatus signIn(AuthenticationParameters asked, HttpMessageContext context) {
    CredentialValidationResult result;
    try {
      result = identities.validate(asked.getCredential());
    } catch (MuseumException refused) {
      // The container would make a failure of its own of it; the login page asks for this one.
      SignInRefusal.keep(refused, context.getRequest());
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (!(result.getCallerPrincipal() instanceof MemberPrincipal known)) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    String token = signIns.begin(known.member(), asked.isRememberMe());
    boolean secure = TransportSecurity.isSecure(context.getRequest(), baseUrl);
    context.getResponse().addCookie(SignInCookie.of(token, asked.isRememberMe(), secure));
    var carried = devices.remember(DeviceCookie.find(context.getRequest()), known.member().email());
    context.getResponse().addCookie(DeviceCookie.of(carried, secure));
    return welcome(known.member(), context);
  }

  private static AuthenticationStatus welcome(Member member, HttpMessageContext context) {
    SignedInMember.keep(member, context.getRequest());
    var principal = new MemberPrincipal(member);
    return context.notifyContainerAboutLogin(principal, principal.groups());
  }
}
