package org.mememuseum.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Logs members in and out. A sign-in is a random token, of which only the hash is stored. */
@Stateless
public class SignIns {
  private static final SecureRandom RANDOM = new SecureRandom();

  private MemberStore members;
  private SignInStore signIns;
  private SignInCache cache;
  private PasswordHasher hasher;
  private Throttle throttle;
  private Event<Object> events;
  private Clock clock;

  protected SignIns() {}

  @Inject
  public SignIns(
      MemberStore members,
      SignInStore signIns,
      SignInCache cache,
      PasswordHasher hasher,
      Throttle throttle,
      Event<Object> events,
      Clock clock) {
    this.members = members;
    this.signIns = signIns;
    this.cache = cache;
    this.hasher = hasher;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Verifies an e-mail address and a password. Takes as long for an unknown account as for a wrong
   * password.
   *
   * <p>Attempts from an unknown device count for both the client address and the account, or for
   * neither. A device that the account has used before has a count of its own, which others cannot
   * use up.
   *
   * @return the member; empty if there is no such account or the password is wrong
   * @throws SuspendedException if the password is right and the member is suspended
   * @throws TooManyAttemptsException after 10 failures in 15 minutes; this attempt is not counted
   */
  public Optional<Member> verify(EmailAddress email, String password, SignInClient from) {
    var account = new Limited("login", TokenHash.of(email.text()).hex(), AttemptLimit.SIGN_IN);
    var device = from.device().map(id -> new Limited("loginDevice", id, AttemptLimit.SIGN_IN));
    if (device.isPresent()) {
      throttle.attempt(device.get());
      var member = find(email, password);
      member.ifPresent(proved -> throttle.forgive(device.get()));
      return admitted(member);
    }
    var address = new Limited("loginAddress", from.address(), AttemptLimit.SIGN_IN);
    Instant at = throttle.attempt(address, account);
    var member = find(email, password);
    if (member.isPresent()) {
      throttle.forgive(account);
      throttle.takeBack(address, at);
    }
    return admitted(member);
  }

  private Optional<Member> admitted(Optional<Member> member) {
    member
        .flatMap(proved -> proved.suspensionAt(clock.instant()))
        .ifPresent(
            suspension -> {
              throw new SuspendedException(suspension);
            });
    return member;
  }

  private Optional<Member> find(EmailAddress email, String password) {
    var account = members.findByEmail(email);
    String hash = account.map(Member::passwordHash).orElseGet(this::hashOfNobody);
    boolean verified = hasher.verifyTyped(password, hash) && account.isPresent();
    if (!verified) {
      events.fire(new SignInFailed(account.map(Member::id)));
    }
    return account.filter(member -> verified);
  }

  /**
   * Creates a sign-in.
   *
   * @return the token for the cookie, 43 characters of base64url
   */
  public String begin(Member member, boolean remembered) {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    var lifetime = remembered ? SignIn.REMEMBERED : SignIn.FOR_A_SESSION;
    var expiry = clock.instant().plus(lifetime);
    signIns.add(new SignIn(TokenHash.of(token), member.id(), expiry, remembered));
    events.fire(new SignedIn(member));
    return token;
  }

  /**
   * Returns the member of a valid sign-in; empty if the token is unknown or expired, or the member
   * is suspended. The answer is cached, see {@link SignInCache}.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Member> findMember(String token) {
    return cache.get(TokenHash.of(token), this::findAdmitted);
  }

  private Optional<Member> findAdmitted(TokenHash token) {
    var now = clock.instant();
    return signIns.findMember(token, now).filter(member -> member.suspensionAt(now).isEmpty());
  }

  /** Ends a sign-in; does nothing if it has ended already. */
  public void end(String token) {
    signIns
        .find(TokenHash.of(token), clock.instant())
        .ifPresent(
            signIn -> {
              signIns.revoke(signIn);
              events.fire(new SignedOut(signIn.member()));
            });
  }

  /** Removes expired sign-ins. */
  @Schedule(hour = "*", minute = "23", persistent = false)
  public void purge() {
    signIns.purge(clock.instant());
  }

  private String hashOfNobody() {
    return NobodysHash.from(hasher);
  }
}
