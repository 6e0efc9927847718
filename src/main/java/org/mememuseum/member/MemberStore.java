package org.mememuseum.member;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps members. E-mail addresses are unique; so are public names, by {@link PublicName#keys()},
 * and a member keeps for good every name that was once theirs. Each change says what is to be
 * changed, so that a caller with an outdated copy of a member undoes nothing.
 *
 * <p>All changes are part of the caller's transaction. An adapter may detect a conflict only at
 * commit, so each exception is thrown by the call itself or when the transaction commits.
 */
public interface MemberStore {
  /**
   * Adds a member. Atomic, also under concurrency: of two members who request the same address or
   * name, one gets it.
   *
   * @throws AlreadyTakenException with {@code email.taken} or {@code name.taken}; nothing is stored
   */
  void add(Member member);

  /**
   * Changes the public name and nothing else. Atomic, also under concurrency: of two members who
   * request the same name, one gets it. The former name stays reserved for this member.
   *
   * @throws AlreadyTakenException with {@code name.taken}; nothing is changed
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void rename(MemberId id, PublicName name);

  /**
   * Changes the bio and nothing else.
   *
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void changeBio(MemberId id, Bio bio);

  /**
   * Changes the password and nothing else, if the stored hash still is {@code oldHash}. Atomic: of
   * two changes from one password, one succeeds.
   *
   * @param oldHash the hash that the current password was verified against
   * @throws org.mememuseum.InvalidInputException {@code currentPassword.wrong} if the password has
   *     been changed meanwhile; nothing is changed
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void changePassword(MemberId id, String oldHash, String newHash);

  /**
   * Changes the role and nothing else.
   *
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void appoint(MemberId id, Role role);

  /**
   * Suspends a member, or replaces the suspension, and changes nothing else.
   *
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void suspend(MemberId id, Suspension suspension);

  /**
   * Removes a suspension and changes nothing else.
   *
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void liftSuspension(MemberId id);

  /**
   * Gives a member a step of trust. Steps given at once are all counted.
   *
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void raiseTrust(MemberId id);

  /**
   * Takes a step of trust from a member, and all that they have above the limit; does nothing if
   * they have none. Of two that are taken at once, one may be lost.
   *
   * @param limit how many steps count, at least 1
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void lowerTrust(MemberId id, int limit);

  /**
   * Changes whether held pictures are shown at once, and nothing else.
   *
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void revealPictures(MemberId id, boolean atOnce);

  /**
   * Lets the caller's transaction commit only if this member is an admin at that moment who is not
   * suspended. So of two admins who demote or suspend each other, one succeeds.
   *
   * @throws org.mememuseum.NotFoundException if they are not
   */
  void requireActiveAdmin(MemberId id, Instant now);

  /** Returns the member with this id. */
  Optional<Member> findById(MemberId id);

  /** Returns the member with this e-mail address. */
  Optional<Member> findByEmail(EmailAddress email);

  /**
   * Returns members who have or had a name that begins with this text, ignoring case, in the order
   * of these names.
   */
  List<Member> findByNamePrefix(String text, int limit);

  /** Returns the current public names of those members who exist. */
  Map<MemberId, PublicName> findNames(Collection<MemberId> ids);

  /**
   * Returns who has or had these public names, by {@link PublicName#key()}. Names that nobody has
   * or had are left out.
   */
  Map<String, MemberId> findIds(Collection<PublicName> names);

  /**
   * Returns whether somebody else than this member has or had this public name or one that looks
   * like it, so that it cannot be theirs.
   */
  boolean isTaken(PublicName name, MemberId claimant);

  /** Returns the member who has or had this public name, ignoring case. */
  Optional<Member> findByName(PublicName name);
}
