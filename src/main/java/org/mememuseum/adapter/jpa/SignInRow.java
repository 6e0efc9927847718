package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.SignIn;
import org.mememuseum.member.TokenHash;

/** A row of {@code sign_ins}. */
@Entity
@Table(name = "sign_ins")
class SignInRow {
  @Id private String token;

  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private boolean remembered;

  static SignInRow of(SignIn signIn) {
    var row = new SignInRow();
    row.token = signIn.token().hex();
    row.memberId = signIn.member().value();
    row.expiresAt = signIn.expiresAt();
    row.remembered = signIn.remembered();
    return row;
  }

  SignIn toDomain() {
    return new SignIn(new TokenHash(token), new MemberId(memberId), expiresAt, remembered);
  }
}
