package org.mememuseum.member;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mememuseum.NotFoundException;

/**
 * A registered user.
 *
 * @param passwordHash the hash by {@link PasswordHasher}; never the password
 * @param suspension may have ended, see {@link #suspensionAt}
 * @param trust how many steps of trust the member has, see {@link TrustRule}
 * @param revealsPictures whether held pictures are shown to them, as a curator, at once
 */
public record Member(
    MemberId id,
    EmailAddress email,
    PublicName name,
    String passwordHash,
    Bio bio,
    Role role,
    Instant createdAt,
    Optional<Suspension> suspension,
    int trust,
    boolean revealsPictures) {
  public Member {
    Objects.requireNonNull(id);
    Objects.requireNonNull(email);
    Objects.requireNonNull(name);
    Objects.requireNonNull(passwordHash);
    Objects.requireNonNull(bio);
    Objects.requireNonNull(role);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(suspension);
  }

  /** Returns the public part of this member. */
  public Author asAuthor() {
    return new Author(id, name);
  }

  /**
   * Does nothing for curators and admins.
   *
   * @throws NotFoundException for anybody else, who is not to learn that there is something
   */
  public void requireStaff() {
    if (!role.isStaff()) {
      throw new NotFoundException();
    }
  }

  /**
   * Does nothing for admins.
   *
   * @throws NotFoundException for anybody else, who is not to learn that there is something
   */
  public void requireAdmin() {
    if (!role.isAdmin()) {
      throw new NotFoundException();
    }
  }

  /** Returns the suspension that is in force; empty if there is none. */
  public Optional<Suspension> suspensionAt(Instant now) {
    return suspension.filter(any -> any.isActiveAt(now));
  }

  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
