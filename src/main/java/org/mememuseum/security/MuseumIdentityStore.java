package org.mememuseum.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.InvalidInputException;
import org.mememuseum.activity.RequestClient;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.SignInClient;
import org.mememuseum.member.SignIns;

/** Validates e-mail addresses and passwords, and new members, for Jakarta Security. */
@ApplicationScoped
public class MuseumIdentityStore implements IdentityStore {
  private static final String UNKNOWN_ADDRESS = "unknown";

  private SignIns signIns;
  private RequestClient origin;
  private KnownDevices devices;
  private HttpServletRequest request;

  protected MuseumIdentityStore() {}

  @Inject
  public MuseumIdentityStore(
      SignIns signIns, RequestClient origin, KnownDevices devices, HttpServletRequest request) {
    this.signIns = signIns;
    this.origin = origin;
    this.devices = devices;
    this.request = request;
  }

  /**
   * Finds the member for an e-mail address and a password; a new member is taken as they are.
   *
   * @throws org.mememuseum.member.TooManyAttemptsException after too many wrong passwords
   */
  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof UsernamePasswordCredential usernamePassword) {
      return find(usernamePassword)
          .map(MuseumIdentityStore::valid)
          .orElse(CredentialValidationResult.INVALID_RESULT);
    }
    if (credential instanceof NewMemberCredential registered) {
      return valid(registered.member());
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private static CredentialValidationResult valid(Member member) {
    var principal = new MemberPrincipal(member);
    return new CredentialValidationResult(principal, principal.groups());
  }

  private Optional<Member> find(UsernamePasswordCredential usernamePassword) {
    try {
      var email = new EmailAddress(usernamePassword.getCaller());
      var device = devices.find(DeviceCookie.find(request), email);
      var from = new SignInClient(origin.address().orElse(UNKNOWN_ADDRESS), device);
      return signIns.verify(email, usernamePassword.getPasswordAsString(), from);
    } catch (InvalidInputException notAnAddress) {
      return Optional.empty();
    }
  }
}
