package org.mememuseum.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds members for tests: {@code aMember().named("Mona").build()}; each is a different one. */
public final class Members {
  private static final Instant JOINED = Instant.parse("2026-11-01T08:30:00.456Z");

  private final String unique = UUID.randomUUID().toString().substring(0, 18);
  private MemberId id = MemberId.next(JOINED);
  private String email = unique + "@museum.example";
  private String name = "m-" + unique;
  private String passwordHash = "PBKDF2WithHmacSHA512:1:c2FsdA==:aGFzaA==";
  private Bio bio = Bio.NONE;
  private Role role = Role.MEMBER;
  private Instant joined = JOINED;
  private Optional<Suspension> suspension = Optional.empty();
  private int trust;

  private boolean revealsPictures;

  private Members() {}

  public static Members aMember() {
    return new Members();
  }

  /** Starts from an existing member, to describe it after a change. */
  public static Members changed(Member member) {
    var changed = new Members();
    changed.id = member.id();
    changed.email = member.email().text();
    changed.name = member.name().text();
    changed.passwordHash = member.passwordHash();
    changed.bio = member.bio();
    changed.role = member.role();
    changed.joined = member.createdAt();
    changed.suspension = member.suspension();
    changed.trust = member.trust();
    changed.revealsPictures = member.revealsPictures();
    return changed;
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

  public Members lockedWith(String newHash) {
    passwordHash = newHash;
    return this;
  }

  public Members as(Role newRole) {
    role = newRole;
    return this;
  }

  public Members revealing(boolean atOnce) {
    revealsPictures = atOnce;
    return this;
  }

  public Members suspended(Suspension newSuspension) {
    suspension = Optional.of(newSuspension);
    return this;
  }

  public Members admitted() {
    suspension = Optional.empty();
    return this;
  }

  public Members joined(Instant at) {
    joined = at;
    return this;
  }

  public Members trusted(int steps) {
    trust = steps;
    return this;
  }

  public Member build() {
    return new Member(
        id,
        new EmailAddress(email),
        new PublicName(name),
        passwordHash,
        bio,
        role,
        joined,
        suspension,
        trust,
        revealsPictures);
  }
}
