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

/** Signs members in and out. A sign-in is a random token, recorded as its hash. */
@Stateless
public class SignIns {
  private static final SecureRandom RANDOM = new SecureRandom();

  private MemberStore members;
  private SignInStore signIns;
  private PasswordHasher hasher;
  private Throttle throttle;
  private Event<Object> events;
  private Clock clock;

  protected SignIns() {}

  @Inject
  public SignIns(
      MemberStore members,
      SignInStore signIns,
      PasswordHasher hasher,
      Throttle throttle,
      Event<Object> events,
      Clock clock) {
    this.members = members;
    this.signIns = signIns;
    this.hasher = hasher;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Finds the member whom an e-mail address and a password belong to. Takes as long when there is
   * no such account as when the password is wrong.
   *
   * <p>Strangers' attempts count for their address and for the account, or for neither. A device
   * that the account knows has a count of its own, which nobody else can use up.
   *
   * @return the member; empty if the two do not belong together
   * @throws TooManyAttemptsException after 10 failures in 15 minutes; nothing was counted then
   */
  public Optional<Member> verify(EmailAddress email, String password, SignInClient from) {
    var account = new Limited("login", TokenHash.of(email.text()).hex(), AttemptLimit.SIGN_IN);
    var device = from.device().map(one -> new Limited("loginDevice", one, AttemptLimit.SIGN_IN));
    if (device.isPresent()) {
      throttle.attempt(device.get());
      var member = find(email, password);
      member.ifPresent(proved -> throttle.forgive(device.get()));
      return member;
    }
    var address = new Limited("loginAddress", from.address(), AttemptLimit.SIGN_IN);
    Instant at = throttle.attempt(address, account);
    var member = find(email, password);
    if (member.isPresent()) {
      throttle.forgive(account);
      throttle.takeBack(address, at);
    }
    return member;
  }

  private Optional<Member> find(EmailAddress email, String password) {
    var known = members.findByEmail(email);
    String hash = known.map(Member::passwordHash).orElseGet(this::hashOfNobody);
    boolean right = hasher.verifyTyped(password, hash) && known.isPresent();
    if (!right) {
      events.fire(new SignInFailed(known.map(Member::id)));
    }
    return known.filter(member -> right);
  }

  /**
   * Records a new sign-in.
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

  /** Returns the member whose sign-in this token is; empty if it is none, or one no longer good. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Member> findMember(String token) {
    return signIns
        .find(TokenHash.of(token), clock.instant())
        .flatMap(signIn -> members.findById(signIn.member()));
  }

  /** Ends a sign-in; does nothing if it has ended already. */
  public void end(String token) {
    var hash = TokenHash.of(token);
    signIns
        .find(hash, clock.instant())
        .ifPresent(
            signIn -> {
              signIns.revoke(hash);
              events.fire(new SignedOut(signIn.member()));
            });
  }

  /** Forgets the sign-ins that have expired. */
  @Schedule(hour = "*", minute = "23", persistent = false)
  public void purge() {
    signIns.purge(clock.instant());
  }

  private String hashOfNobody() {
    return NobodysHash.from(hasher);
  }
}
