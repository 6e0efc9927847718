package org.mememuseum.member;

import java.util.Optional;

/** Keeps members. E-mail addresses and public names (by {@link PublicName#key()}) are unique. */
public interface MemberStore {
  /**
   * Adds a member. Atomic, also under concurrency: of two who want one address or one name, one
   * gets it.
   *
   * @throws AlreadyTakenException with {@code email.taken} or {@code name.taken}; nothing is stored
   */
  void add(Member member);

  /**
   * Replaces name, bio, password hash and role of the member with this id.
   *
   * @throws AlreadyTakenException with {@code name.taken}; nothing is changed
   * @throws org.mememuseum.NotFoundException if there is no such member
   */
  void update(Member member);

  /** Returns the member with this id. */
  Optional<Member> findById(MemberId id);

  /** Returns the member who signs in with this address. */
  Optional<Member> findByEmail(EmailAddress email);

  /** Returns the member with this public name, in whatever case it is written. */
  Optional<Member> findByName(PublicName name);
}
