package org.mememuseum.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.SignIn;
import org.mememuseum.member.SignInStore;
import org.mememuseum.member.TokenHash;

/** Sign-ins in memory. */
public final class MemorySignIns implements SignInStore {
  private final Map<TokenHash, SignIn> signIns = new LinkedHashMap<>();
  private final MemberStore members;

  public MemorySignIns(MemberStore members) {
    this.members = members;
  }

  @Override
  public synchronized void add(SignIn signIn) {
    signIns.put(signIn.token(), signIn);
  }

  @Override
  public synchronized Optional<SignIn> find(TokenHash token, Instant now) {
    return Optional.ofNullable(signIns.get(token))
        .filter(signIn -> signIn.expiresAt().isAfter(now));
  }

  @Override
  public Optional<Member> findMember(TokenHash token, Instant now) {
    return find(token, now).flatMap(signIn -> members.findById(signIn.member()));
  }

  @Override
  public synchronized void revoke(SignIn signIn) {
    signIns.remove(signIn.token());
  }

  @Override
  public synchronized void revokeOthers(MemberId member, TokenHash current) {
    signIns
        .values()
        .removeIf(signIn -> signIn.member().equals(member) && !signIn.token().equals(current));
  }

  @Override
  public synchronized void revokeAll(MemberId member) {
    signIns.values().removeIf(signIn -> signIn.member().equals(member));
  }

  @Override
  public synchronized void purge(Instant now) {
    signIns.values().removeIf(signIn -> !signIn.expiresAt().isAfter(now));
  }
}
