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

/**
 * Signs members in: by the token in their cookie on every request, by e-mail address and password
 * when the login page asks for it. There is no session; any server recognises the cookie.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private final IdentityStoreHandler identities;
  private final SignIns signIns;
  private final KnownDevices devices;
  private final BaseUrl baseUrl;

  protected SignInMechanism() {
    this(null, null, null, null);
  }

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
    if (!concernsMembers(request.getRequestURI())) {
      return context.doNothing();
    }
    return SignInCookie.findToken(request)
        .map(token -> recogniseIfPossible(token, context))
        .orElseGet(context::doNothing);
  }

  // Files that are the same for everybody are not worth a look at who asks.
  private static boolean concernsMembers(String path) {
    return !path.startsWith("/static/") && !path.equals("/health") && !path.startsWith("/favicon.");
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
    boolean secure = baseUrl.isSecure(context.getRequest());
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
