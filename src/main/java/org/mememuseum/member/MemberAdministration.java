package org.mememuseum.member;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.MemberAdministered.What;

/**
 * What admins do about members. Throws {@link NotFoundException} for anybody else. Nobody changes
 * their own standing, so at least one admin is always left.
 */
@Stateless
public class MemberAdministration {
  private MemberStore members;
  private SignInStore signIns;
  private Event<MemberAdministered> events;
  private Clock clock;

  protected MemberAdministration() {}

  @Inject
  public MemberAdministration(
      MemberStore members, SignInStore signIns, Event<MemberAdministered> events, Clock clock) {
    this.members = members;
    this.signIns = signIns;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Returns members by a present or former name that begins with the text, ignoring case.
   *
   * @param text a name's beginning; if empty, nobody is found
   */
  public List<Member> search(Member admin, String text, int limit) {
    admin.requireAdmin();
    return text.isBlank() ? List.of() : members.findByNamePrefix(text.strip(), limit);
  }

  /** Returns the member with exactly this e-mail address. Each call is logged. */
  public Optional<Member> lookUp(Member admin, EmailAddress email) {
    admin.requireAdmin();
    var found = members.findByEmail(email);
    fire(found.map(Member::id), admin, What.LOOKED_UP, "");
    return found;
  }

  /**
   * Returns a member.
   *
   * @throws NotFoundException if there is no such member
   */
  public Member get(Member admin, MemberId id) {
    admin.requireAdmin();
    return members.findById(id).orElseThrow(NotFoundException::new);
  }

  /**
   * Changes a member's role.
   *
   * @throws InvalidInputException {@code role.own} for one's own role
   * @throws NotFoundException if there is no such member
   */
  public void appoint(Member admin, MemberId id, Role role) {
    requireOther(admin, id, "role");
    members.requireActiveAdmin(admin.id(), clock.instant());
    members.appoint(id, role);
    fire(Optional.of(id), admin, What.APPOINTED, role.slug());
  }

  /**
   * Suspends a member, or changes the suspension, and ends all sign-ins. Other servers notice
   * within 10 seconds.
   *
   * @throws InvalidInputException {@code reason.own} for oneself
   * @throws NotFoundException if there is no such member
   */
  public void suspend(Member admin, MemberId id, Suspension suspension) {
    requireOther(admin, id, "reason");
    members.requireActiveAdmin(admin.id(), clock.instant());
    members.suspend(id, suspension);
    signIns.revokeAll(id);
    fire(Optional.of(id), admin, What.SUSPENDED, suspension.reason());
  }

  /**
   * Lifts a suspension; does nothing if there is none.
   *
   * @throws InvalidInputException {@code reason.own} for one's own
   * @throws NotFoundException if there is no such member
   */
  public void lift(Member admin, MemberId id) {
    requireOther(admin, id, "reason");
    members.requireActiveAdmin(admin.id(), clock.instant());
    members.liftSuspension(id);
    fire(Optional.of(id), admin, What.LIFTED, "");
  }

  /** Ends all sign-ins of a member. Other servers notice within 10 seconds. */
  public void signOut(Member admin, MemberId id) {
    admin.requireAdmin();
    members.requireActiveAdmin(admin.id(), clock.instant());
    signIns.revokeAll(id);
    fire(Optional.of(id), admin, What.SIGNED_OUT, "");
  }

  private static void requireOther(Member admin, MemberId id, String field) {
    admin.requireAdmin();
    if (admin.id().equals(id)) {
      throw new InvalidInputException(field, "own");
    }
  }

  private void fire(Optional<MemberId> member, Member admin, What what, String details) {
    events.fire(new MemberAdministered(member, admin.id(), what, details));
  }
}
