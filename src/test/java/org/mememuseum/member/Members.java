package org.mememuseum.member;

import java.time.Instant;
import java.util.UUID;

/** Builds members for tests: {@code aMember().named("Mona").build()}; each is somebody else. */
public final class Members {
  private static final Instant JOINED = Instant.parse("2026-11-01T08:30:00.456Z");

  private final String unique = UUID.randomUUID().toString().substring(0, 18);
  private String email = unique + "@museum.example";
  private String name = "m-" + unique;
  private final String passwordHash = "PBKDF2WithHmacSHA512:1:c2FsdA==:aGFzaA==";
  private Bio bio = Bio.NONE;
  private Role role = Role.MEMBER;

  private Members() {}

  public static Members aMember() {
    return new Members();
  }

  public Members reachedAt(String newEmail) {
    email = newEmail;
    return this;
  }

  public Members named(String newName) {
    name = newName;
    return this;
  }

  public Members describedAs(String newBio) {
    bio = new Bio(newBio);
    return this;
  }

  public Members as(Role newRole) {
    role = newRole;
    return this;
  }

  public Member build() {
    return new Member(
        MemberId.next(JOINED),
        new EmailAddress(email),
        new PublicName(name),
        passwordHash,
        bio,
        role,
        JOINED);
  }
}
