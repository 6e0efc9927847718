package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.SignIn;
import org.mememuseum.member.SignInStore;
import org.mememuseum.member.TokenHash;

/** Stores sign-ins in the table {@code sign_ins}. */
final class JpaSignInStore implements SignInStore {
  private final EntityManager entityManager;

  JpaSignInStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(SignIn signIn) {
    entityManager.persist(SignInRow.of(signIn));
    entityManager.flush();
  }

  @Override
  public Optional<SignIn> find(TokenHash token, Instant now) {
    return find("select s from SignInRow s", SignInRow.class, token, now).map(SignInRow::toDomain);
  }

  @Override
  public Optional<Member> findMember(TokenHash token, Instant now) {
    String select = "select m from SignInRow s join MemberRow m on m.id = s.memberId";
    return find(select, MemberRow.class, token, now).map(MemberRow::toDomain);
  }

  private <R> Optional<R> find(String select, Class<R> row, TokenHash token, Instant now) {
    return UncachedQuery.query(
            entityManager, select + " where s.token = :token and s.expiresAt > :now", row)
        .setParameter("token", token.hex())
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void revoke(SignIn signIn) {
    entityManager
        .createQuery("delete from SignInRow s where s.token = :token")
        .setParameter("token", signIn.token().hex())
        .executeUpdate();
  }

  @Override
  public void revokeOthers(MemberId member, TokenHash current) {
    entityManager
        .createQuery("delete from SignInRow s where s.memberId = :member and s.token <> :current")
        .setParameter("member", member.value())
        .setParameter("current", current.hex())
        .executeUpdate();
  }

  @Override
  public void revokeAll(MemberId member) {
    entityManager
        .createQuery("delete from SignInRow s where s.memberId = :member")
        .setParameter("member", member.value())
        .executeUpdate();
  }

  @Override
  public void purge(Instant now) {
    Purge.of(entityManager, "sign_ins", "expires_at <= ?1", InstantConverter.toColumn(now));
  }
}
