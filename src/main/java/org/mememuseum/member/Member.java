package org.mememuseum.member;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who registered.
 *
 * @param passwordHash what {@link PasswordHasher} made of the password; never the password
 */
public record Member(
    MemberId id,
    EmailAddress email,
    PublicName name,
    String passwordHash,
    Bio bio,
    Role role,
    Instant createdAt) {
  public Member {
    Objects.requireNonNull(id);
    Objects.requireNonNull(email);
    Objects.requireNonNull(name);
    Objects.requireNonNull(passwordHash);
    Objects.requireNonNull(bio);
    Objects.requireNonNull(role);
    Objects.requireNonNull(createdAt);
  }

  /** Returns this member as the public knows them. */
  public Author asAuthor() {
    return new Author(id, name);
  }

  /** Returns this member under another name and with another bio. */
  public Member presentedAs(PublicName newName, Bio newBio) {
    return new Member(id, email, newName, passwordHash, newBio, role, createdAt);
  }

  /** Returns this member with another password. */
  public Member withPasswordHash(String newHash) {
    return new Member(id, email, name, newHash, bio, role, createdAt);
  }

  /** Returns this member with another role. */
  public Member appointed(Role newRole) {
    return new Member(id, email, name, passwordHash, bio, newRole, createdAt);
  }

  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
