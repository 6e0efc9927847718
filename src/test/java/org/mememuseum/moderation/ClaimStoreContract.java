package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Status;

/** The contract of {@link ClaimStore}, for every adapter. */
public interface ClaimStoreContract extends StoreContract {
  Duration PERIOD = Duration.ofMinutes(15);

  private ClaimStore claims() {
    return stores().claims();
  }

  private Claim claim(Meme meme, Member curator, Instant now) {
    return claims().claim(meme.id(), curator.id(), now, now.plus(PERIOD));
  }

  private static Claim of(Meme meme, Member curator, Instant since) {
    return new Claim(meme.id(), curator.id(), since.plus(PERIOD));
  }

  @Test
  default void aClaimIsInForceUntilItExpires() {
    var meme = aKeptMeme();
    var curator = aKeptMember();

    assertThat(claim(meme, curator, NOON)).isEqualTo(of(meme, curator, NOON));

    var end = NOON.plus(PERIOD);
    assertThat(claims().find(List.of(meme.id()), end.minusMillis(1)))
        .containsExactly(of(meme, curator, NOON));
    assertThat(claims().find(List.of(meme.id()), end)).isEmpty();
  }

  @Test
  default void whatAnotherCuratorClaimedIsTheirsUntilItExpires() {
    var meme = aKeptMeme();
    var first = aKeptMember();
    var second = aKeptMember();
    claim(meme, first, NOON);

    assertThat(claim(meme, second, NOON.plus(PERIOD).minusMillis(1)))
        .isEqualTo(of(meme, first, NOON));
    assertThat(claim(meme, second, NOON.plus(PERIOD)))
        .isEqualTo(of(meme, second, NOON.plus(PERIOD)));
    assertThat(claims().find(List.of(meme.id()), NOON.plus(PERIOD)))
        .containsExactly(of(meme, second, NOON.plus(PERIOD)));
  }

  @Test
  default void aClaimOfOnesOwnIsExtended() {
    var meme = aKeptMeme();
    var curator = aKeptMember();
    claim(meme, curator, NOON);
    var later = NOON.plusSeconds(600);

    assertThat(claim(meme, curator, later)).isEqualTo(of(meme, curator, later));
    assertThat(claims().find(List.of(meme.id()), NOON.plus(PERIOD)))
        .containsExactly(of(meme, curator, later));
  }

  @Test
  default void ofManyCuratorsAtOnceOneGetsIt() {
    var meme = aKeptMeme();
    var curators = Crowd.of(10, i -> aKeptMember());
    claim(meme, aKeptMember(), NOON.minus(PERIOD));

    var outcomes = Crowd.of(10, i -> claim(meme, (Member) curators.get(i), NOON));

    assertThat(outcomes).doesNotHaveAnyElementsOfTypes(RuntimeException.class);
    assertThat(outcomes.stream().distinct()).hasSize(1);
    assertThat(claims().find(List.of(meme.id()), NOON)).containsExactly((Claim) outcomes.get(0));
  }

  @Test
  default void oneCuratorWhoClaimsTwiceAtOnceHasIt() {
    var meme = aKeptMeme();
    var curator = aKeptMember();

    var outcomes = Crowd.of(8, i -> claim(meme, curator, NOON.plusSeconds(i)));

    assertThat(outcomes).allMatch(outcome -> outcome instanceof Claim own && own.isBy(curator));
    assertThat(claims().find(List.of(meme.id()), NOON)).hasSize(1);
  }

  @Test
  default void aReleasedMemeIsFreeAndSomebodyElsesIsNotReleased() {
    var meme = aKeptMeme();
    var first = aKeptMember();
    var second = aKeptMember();
    claim(meme, first, NOON);

    claims().release(meme.id(), second.id());
    assertThat(claims().find(List.of(meme.id()), NOON)).containsExactly(of(meme, first, NOON));

    claims().release(meme.id(), first.id());
    claims().release(meme.id(), first.id());
    assertThat(claims().find(List.of(meme.id()), NOON)).isEmpty();
    assertThat(claim(meme, second, NOON)).isEqualTo(of(meme, second, NOON));
  }

  @Test
  default void releasingWhatIsNotOnesOwnHindersNothingElseInTheTransaction() {
    var meme = aKeptMeme();
    var curator = aKeptMember();
    var other = aKeptMember();
    claim(meme, curator, NOON);

    stores()
        .together(
            () -> {
              claims().release(meme.id(), other.id());
              stores().memes().change(meme.withdraw());
              return true;
            });

    assertThat(claims().find(List.of(meme.id()), NOON)).hasSize(1);
    assertThat(stores().memes().find(meme.id()).orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  default void claimsAreFoundForASetOfMemes() {
    var curator = aKeptMember();
    var claimed = List.of(aKeptMeme(), aKeptMeme(), aKeptMeme());
    var free = aKeptMeme();
    claimed.forEach(meme -> claim(meme, curator, NOON));

    assertThat(claims().find(List.of(), NOON)).isEmpty();
    assertThat(
            claims()
                .find(
                    List.of(claimed.get(0).id(), free.id(), claimed.get(2).id(), unknown()), NOON))
        .containsExactlyInAnyOrder(
            of(claimed.get(0), curator, NOON), of(claimed.get(2), curator, NOON));
  }

  private static MemeId unknown() {
    return MemeId.next(NOON);
  }

  @Test
  default void whatIsInForceIsNeverPurged() {
    var curator = aKeptMember();
    var inForce = aKeptMeme();
    var expired = aKeptMeme();
    claim(inForce, curator, NOON);
    claim(expired, curator, NOON.minus(PERIOD));

    claims().purge(NOON);

    assertThat(claims().find(List.of(inForce.id(), expired.id()), NOON))
        .containsExactly(of(inForce, curator, NOON));
  }
}
