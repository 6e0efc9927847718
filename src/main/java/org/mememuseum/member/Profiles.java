package org.mememuseum.member;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.InvalidInputException;
import org.mememuseum.MuseumException;
import org.mememuseum.SeveralRefusalsException;
import org.mememuseum.member.RateLimits.Action;

/** Finds and changes members' profiles and changes their passwords. */
@Stateless
public class Profiles {
  private MemberStore members;
  private SignInStore signIns;
  private PasswordHasher hasher;
  private Throttle throttle;
  private Quotas quotas;
  private Event<ProfileChanged> changed;

  protected Profiles() {}

  @Inject
  public Profiles(
      MemberStore members,
      SignInStore signIns,
      PasswordHasher hasher,
      Throttle throttle,
      Quotas quotas,
      Event<ProfileChanged> changed) {
    this.members = members;
    this.signIns = signIns;
    this.hasher = hasher;
    this.throttle = throttle;
    this.quotas = quotas;
    this.changed = changed;
  }

  /** Returns the member who has or had this public name. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Member> find(PublicName name) {
    return members.findByName(name);
  }

  /** Returns the current public names of those members who exist. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<MemberId, PublicName> findNames(Collection<MemberId> ids) {
    return members.findNames(ids);
  }

  /**
   * Changes the name and the bio where they differ from the member's.
   *
   * @throws AlreadyTakenException if the name belongs to another member
   * @throws InvalidInputException if the name may not be chosen
   * @throws TooManyAttemptsException after too many changes within an hour
   */
  public void present(Member member, PublicName name, Bio bio) {
    boolean renamed = !name.equals(member.name());
    if (renamed) {
      checkName(member, name);
      members.rename(member.id(), name);
    }
    if (!bio.equals(member.bio())) {
      members.changeBio(member.id(), bio);
    }
    quotas.takeWithin(renamed ? Action.RENAME : Action.CHANGE, member);
    changed.fire(new ProfileChanged(member.id(), "profile"));
  }

  /**
   * Checks a name that a member wants to have, to refuse it together with other input.
   *
   * @throws org.mememuseum.MuseumException as {@link #present} would
   */
  public void checkName(Member member, PublicName name) {
    if (!name.equals(member.name())) {
      SeveralRefusalsException.throwIfAny(NameCheck.refusals(name, member.id(), members));
    }
  }

  /**
   * Changes whether held pictures are shown to the member, as a curator, at once.
   *
   * @throws TooManyAttemptsException after too many changes within an hour
   */
  public void revealPictures(Member member, boolean atOnce) {
    members.revealPictures(member.id(), atOnce);
    quotas.takeWithin(Action.CHANGE, member);
    changed.fire(new ProfileChanged(member.id(), "pictures"));
  }

  /**
   * Changes the password and ends all other sign-ins of the member. If both passwords are wrong,
   * both are in the exception.
   *
   * @param token the current sign-in, which stays valid
   * @throws InvalidInputException {@code currentPassword.wrong}
   * @throws TooManyAttemptsException after as many wrong passwords as a login allows, or after too
   *     many changes within an hour
   */
  public void changePassword(Member member, String current, NewPassword next, String token) {
    checkPasswords(member, current, Optional.of(next), token);
    members.changePassword(member.id(), member.passwordHash(), hasher.hash(next.text()));
    quotas.takeWithin(Action.CHANGE, member);
    signIns.revokeOthers(member.id(), TokenHash.of(token));
    changed.fire(new ProfileChanged(member.id(), "password"));
  }

  /**
   * Checks the current password and, if it is well-formed, the new one.
   *
   * @throws org.mememuseum.MuseumException as {@link #changePassword} would
   */
  public void checkPasswords(
      Member member, String current, Optional<NewPassword> next, String token) {
    List<MuseumException> refusals = new ArrayList<>();
    // Counted for this sign-in only, so that failed logins by others do not block the member.
    var limited = new Limited("currentPassword", TokenHash.of(token).hex(), AttemptLimit.SIGN_IN);
    throttle.attempt(limited);
    if (hasher.verifyTyped(current, member.passwordHash())) {
      throttle.forgive(limited);
    } else {
      refusals.add(new InvalidInputException("currentPassword", "wrong"));
    }
    next.flatMap(chosen -> chosen.likeness(Optional.of(member.email()), Optional.of(member.name())))
        .ifPresent(refusals::add);
    SeveralRefusalsException.throwIfAny(refusals);
  }
}
