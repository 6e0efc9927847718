package org.mememuseum.member;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.MuseumException;
import org.mememuseum.SeveralRefusalsException;

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
   * Registers a member. If several things are wrong, all are in the exception.
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
    check(Optional.of(email), Optional.of(name), Optional.of(password), address, invitation);
    return add(email, name, password, Role.MEMBER);
  }

  /**
   * Checks those parts of a registration that are well-formed, to refuse them together with the
   * others. Whether an e-mail address is taken is told at the price of an attempt, as when
   * registering.
   *
   * @throws org.mememuseum.MuseumException as {@link #register} would
   */
  public void check(
      Optional<EmailAddress> email,
      Optional<PublicName> name,
      Optional<NewPassword> password,
      String address,
      String invitation) {
    var admitted = admission.get();
    if (!admitted.admits(invitation)) {
      throw new NotAdmittedException(admitted);
    }
    List<MuseumException> refusals = new ArrayList<>();
    if (email.isPresent()) {
      throttle.attempt(new Limited("registration", address, limit.perAddress()));
      email
          .flatMap(members::findByEmail)
          .ifPresent(other -> refusals.add(new AlreadyTakenException("email")));
    }
    var newcomer = MemberId.next(clock.instant());
    name.ifPresent(chosen -> refusals.addAll(NameCheck.refusals(chosen, newcomer, members)));
    password.flatMap(chosen -> chosen.likeness(email, name)).ifPresent(refusals::add);
    SeveralRefusalsException.throwIfAny(refusals);
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
