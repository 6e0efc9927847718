package org.mememuseum.member;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes in new members. */
@Stateless
public class Registration {
  private MemberStore members;
  private PasswordHasher hasher;
  private Throttle throttle;
  private RegistrationLimit limit;
  private Event<MemberRegistered> registered;
  private Clock clock;

  protected Registration() {}

  @Inject
  public Registration(
      MemberStore members,
      PasswordHasher hasher,
      Throttle throttle,
      RegistrationLimit limit,
      Event<MemberRegistered> registered,
      Clock clock) {
    this.members = members;
    this.hasher = hasher;
    this.throttle = throttle;
    this.limit = limit;
    this.registered = registered;
    this.clock = clock;
  }

  /**
   * Registers a member.
   *
   * @param address from where, hashed; registrations are limited per address
   * @throws AlreadyTakenException if the e-mail address or the name is somebody else's
   * @throws org.mememuseum.InvalidInputException if nobody may choose the name, or the password
   *     says who they are
   * @throws TooManyAttemptsException if too many registered from there
   */
  public Member register(
      EmailAddress email, PublicName name, NewPassword password, String address) {
    name.requireChoosable();
    password.requireUnlike(email, name);
    throttle.attempt(new Limited("registration", address, limit.perAddress()));
    return add(email, name, password, Role.MEMBER);
  }

  /**
   * Makes sure that this e-mail address belongs to an admin: registers one, or appoints the member
   * who has it. The password of a member who is there already stays as it is; where the name is
   * taken, a number is put behind it.
   */
  public void appointAdmin(EmailAddress email, PublicName name, NewPassword password) {
    var known = members.findByEmail(email);
    if (known.isEmpty()) {
      add(email, free(name), password, Role.ADMIN);
    } else if (known.get().role() != Role.ADMIN) {
      members.appoint(known.get().id(), Role.ADMIN);
    }
  }

  // Whoever has the name by now must not keep the museum from opening.
  private PublicName free(PublicName wanted) {
    var name = wanted;
    for (int number = 2; members.findByName(name).isPresent(); number++) {
      name = new PublicName(wanted.text() + "-" + number);
    }
    return name;
  }

  private Member add(EmailAddress email, PublicName name, NewPassword password, Role role) {
    var now = clock.instant();
    String hash = hasher.hash(password.text());
    var member = new Member(MemberId.next(now), email, name, hash, Bio.NONE, role, now);
    members.add(member);
    registered.fire(new MemberRegistered(member));
    return member;
  }
}
