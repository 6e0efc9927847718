package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mememuseum.StoreContract;

/** The contract of {@link SignInStore}, for every adapter. */
public interface SignInStoreContract extends StoreContract {
  private SignInStore signIns() {
    return stores().signIns();
  }

  private SignIn aKeptSignIn(Member member, String token, Instant expiresAt) {
    var signIn = new SignIn(TokenHash.of(token), member.id(), expiresAt, token.length() > 3);
    signIns().add(signIn);
    return signIn;
  }

  @Test
  default void aSignInIsFoundByItsTokenUntilItExpires() {
    var signIn = aKeptSignIn(aKeptMember(), "long token", NOON);

    assertThat(signIns().find(signIn.token(), NOON.minusMillis(1))).contains(signIn);
    assertThat(signIns().find(signIn.token(), NOON)).isEmpty();
    assertThat(signIns().find(signIn.token(), NOON.plusSeconds(60))).isEmpty();
  }

  @Test
  default void aMemberIsFoundByTheTokenUntilTheSignInExpires() {
    var member = aKeptMember();
    aKeptMember();
    var signIn = aKeptSignIn(member, "token", NOON);

    assertThat(signIns().findMember(signIn.token(), NOON.minusMillis(1))).contains(member);
    assertThat(signIns().findMember(signIn.token(), NOON)).isEmpty();
    assertThat(signIns().findMember(TokenHash.of("other"), NOON.minusMillis(1))).isEmpty();
  }

  @Test
  default void noMemberIsFoundByARevokedToken() {
    var signIn = aKeptSignIn(aKeptMember(), "token", NOON);

    signIns().revoke(signIn);

    assertThat(signIns().findMember(signIn.token(), NOON.minusMillis(1))).isEmpty();
  }

  @Test
  default void noSignInIsFoundForAnotherToken() {
    aKeptSignIn(aKeptMember(), "one", NOON);

    assertThat(signIns().find(TokenHash.of("two"), NOON.minusSeconds(1))).isEmpty();
  }

  @Test
  default void aMemberMayHaveSeveralSignIns() {
    var member = aKeptMember();
    var phone = aKeptSignIn(member, "phone", NOON);
    var pc = aKeptSignIn(member, "pc", NOON);

    assertThat(signIns().find(phone.token(), NOON.minusSeconds(1))).contains(phone);
    assertThat(signIns().find(pc.token(), NOON.minusSeconds(1))).contains(pc);
  }

  @Test
  default void aRevokedSignInIsForgottenAndRevokingAgainDoesNothing() {
    var signIn = aKeptSignIn(aKeptMember(), "one", NOON);
    var other = aKeptSignIn(aKeptMember(), "two", NOON);

    signIns().revoke(signIn);
    signIns().revoke(signIn);

    assertThat(signIns().find(signIn.token(), NOON.minusSeconds(1))).isEmpty();
    assertThat(signIns().find(other.token(), NOON.minusSeconds(1))).contains(other);
  }

  @Test
  default void allSignInsOfAMemberButOneAreRevokedAndNobodyElses() {
    var member = aKeptMember();
    var current = aKeptSignIn(member, "kept", NOON);
    var lost = aKeptSignIn(member, "lost", NOON);
    var alsoLost = aKeptSignIn(member, "alsoLost", NOON);
    var strangers = aKeptSignIn(aKeptMember(), "stranger", NOON);

    signIns().revokeOthers(member.id(), current.token());

    assertThat(signIns().find(current.token(), NOON.minusSeconds(1))).contains(current);
    assertThat(signIns().find(lost.token(), NOON.minusSeconds(1))).isEmpty();
    assertThat(signIns().find(alsoLost.token(), NOON.minusSeconds(1))).isEmpty();
    assertThat(signIns().find(strangers.token(), NOON.minusSeconds(1))).contains(strangers);
  }

  @Test
  default void revokingAllButAnUnknownOneRevokesAll() {
    var signIn = aKeptSignIn(aKeptMember(), "one", NOON);

    signIns().revokeOthers(signIn.member(), TokenHash.of("unknown"));

    assertThat(signIns().find(signIn.token(), NOON.minusSeconds(1))).isEmpty();
  }

  @Test
  default void revokingAllOfAMemberLeavesThoseOfOthers() {
    var member = aKeptMember();
    var first = aKeptSignIn(member, "first", NOON);
    var second = aKeptSignIn(member, "second", NOON);
    var strangers = aKeptSignIn(aKeptMember(), "stranger", NOON);

    signIns().revokeAll(member.id());
    signIns().revokeAll(member.id());

    assertThat(signIns().find(first.token(), NOON.minusSeconds(1))).isEmpty();
    assertThat(signIns().find(second.token(), NOON.minusSeconds(1))).isEmpty();
    assertThat(signIns().find(strangers.token(), NOON.minusSeconds(1))).contains(strangers);
  }

  @Test
  default void aPurgeForgetsWhatExpiredByThenAndNothingElse() {
    var member = aKeptMember();
    var before = aKeptSignIn(member, "before", NOON.minusMillis(1));
    var then = aKeptSignIn(member, "then", NOON);
    var after = aKeptSignIn(member, "after", NOON.plusMillis(1));

    signIns().purge(NOON);

    Instant longAgo = NOON.minusSeconds(60);
    assertThat(signIns().find(before.token(), longAgo)).isEmpty();
    assertThat(signIns().find(then.token(), longAgo)).isEmpty();
    assertThat(signIns().find(after.token(), longAgo)).contains(after);
  }
}
