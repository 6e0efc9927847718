package org.mememuseum.member;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Registers members. */
@Stateless
public class Registration {
  private MemberStore members;
  private PasswordHasher hasher;
  private Throttle throttle;
  private RegistrationLimit limit;
  private Supplier<Admission> admission;
  private Event<MemberRegistered> registered;
  private Clock clock;

  protected Registration() {}

  @Inject
  public Registration(
      MemberStore members,
      PasswordHasher hasher,
      Throttle throttle,
      RegistrationLimit limit,
      Supplier<Admission> admission,
      Event<MemberRegistered> registered,
      Clock clock) {
    this.members = members;
    this.hasher = hasher;
    this.throttle = throttle;
    this.limit = limit;
    this.admission = admission;
    this.registered = registered;
    this.clock = clock;
  }

  /**
   * Registers a member.
   *
   * @param address the client address, hashed; registrations are limited per address
   * @param invitation the code of the invitation; empty if there is none
   * @throws NotAdmittedException if the museum is set to admit nobody, or only those with an
   *     invitation
   * @throws AlreadyTakenException if the e-mail address or the name belongs to another member
   * @throws org.mememuseum.InvalidInputException if the name may not be chosen, or the password
   *     equals the address or the name
   * @throws TooManyAttemptsException after too many registrations from this address
   */
  public Member register(
      EmailAddress email,
      PublicName name,
      NewPassword password,
      String address,
      String invitation) {
    var admitted = admission.get();
    if (!admitted.admits(invitation)) {
      throw new NotAdmittedException(admitted);
    }
    name.requireChoosable();
    password.requireUnlike(email, name);
    throttle.attempt(new Limited("registration", address, limit.perAddress()));
    return add(email, name, password, Role.MEMBER);
  }

  /** Returns who may register now. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Admission admission() {
    return admission.get();
  }

  /**
   * Ensures that the member with this e-mail address is an admin: registers one, or changes the
   * role of the existing member, whose password stays unchanged. If the name is taken, a number is
   * appended to it.
   */
  public void appointAdmin(EmailAddress email, PublicName name, NewPassword password) {
    var existing = members.findByEmail(email);
    if (existing.isEmpty()) {
      add(email, freeName(name), password, Role.ADMIN);
    } else if (existing.get().role() != Role.ADMIN) {
      members.appoint(existing.get().id(), Role.ADMIN);
    }
  }

  // A member who has the name already must not stop the application from starting.
  private PublicName freeName(PublicName preferred) {
    var name = preferred;
    for (int number = 2; members.findByName(name).isPresent(); number++) {
      name = new PublicName(preferred.text() + "-" + number);
    }
    return name;
  }

  private Member add(EmailAddress email, PublicName name, NewPassword password, Role role) {
    var now = clock.instant();
    String hash = hasher.hash(password.text());
    var member =
        new Member(
            MemberId.next(now), email, name, hash, Bio.NONE, role, now, Optional.empty(), 0, false);
    members.add(member);
    registered.fire(new MemberRegistered(member));
    return member;
  }
}
