package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.member.Bio;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Role;
import org.mememuseum.member.Suspension;

/** A row of {@code members}; {@link JpaMemberStore} inserts it natively. */
@Entity
@Table(name = "members")
class MemberRow {
  @Id private UUID id;
  private String email;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  private String bio;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "suspension_reason")
  private String suspensionReason;

  @Column(name = "suspended_until")
  private Instant suspendedUntil;

  private int trust;

  @Column(name = "reveals_pictures")
  private boolean revealsPictures;

  Member toDomain() {
    return new Member(
        new MemberId(id),
        new EmailAddress(email),
        new PublicName(name),
        passwordHash,
        new Bio(bio),
        role,
        createdAt,
        Optional.ofNullable(suspensionReason)
            .map(reason -> new Suspension(reason, Optional.ofNullable(suspendedUntil))),
        trust,
        revealsPictures);
  }
}
