package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;

/** The contract of {@link LikeStore}, for every adapter. */
public interface LikesContract extends StoreContract {
  /** A milestone of likes. */
  Milestone TEN_LIKES = new Milestone(Milestone.Kind.LIKES, 10);

  /** A milestone of views. */
  Milestone HUNDRED_VIEWS = new Milestone(Milestone.Kind.VIEWS, 100);

  private LikeStore likes() {
    return stores().likes();
  }

  private long likesOf(Meme meme) {
    return stores().memes().find(meme.id()).orElseThrow().counts().likes();
  }

  @Test
  default void aLikeIsAddedOnceAndCounted() {
    var meme = aKeptMeme();
    var fan = aKeptMember();

    assertThat(likes().like(meme.id(), fan.id())).isTrue();
    assertThat(likes().like(meme.id(), fan.id())).isFalse();

    assertThat(stores().memes().find(meme.id()).orElseThrow().counts())
        .isEqualTo(new Counts(1, 0, 0));
    assertThat(likes().findLiked(fan.id(), List.of(meme.id()))).containsExactly(meme.id());
  }

  @Test
  default void aLikeIsTakenAwayOnceAndNoLongerCounted() {
    var meme = aKeptMeme();
    var fan = aKeptMember();
    likes().like(meme.id(), fan.id());
    likes().like(meme.id(), aKeptMember().id());

    assertThat(likes().unlike(meme.id(), fan.id())).isTrue();
    assertThat(likes().unlike(meme.id(), fan.id())).isFalse();

    assertThat(likesOf(meme)).isEqualTo(1);
    assertThat(likes().findLiked(fan.id(), List.of(meme.id()))).isEmpty();
    assertThat(likes().like(meme.id(), fan.id())).isTrue();
    assertThat(likesOf(meme)).isEqualTo(2);
  }

  @Test
  default void anUnknownMemeCannotBeLikedAndIsNotUnliked() {
    var fan = aKeptMember();
    var unknown = MemeId.next(NOON);

    assertThatThrownBy(() -> likes().like(unknown, fan.id())).isInstanceOf(NotFoundException.class);
    assertThat(likes().unlike(unknown, fan.id())).isFalse();
    assertThat(likes().findLiked(fan.id(), List.of(unknown))).isEmpty();
  }

  @Test
  default void likesOfManyMembersAtOnceAllCount() {
    var meme = aKeptMeme();
    List<Object> fans = Crowd.of(50, i -> aKeptMember());

    var added = Crowd.of(50, i -> likes().like(meme.id(), ((Member) fans.get(i)).id()));

    assertThat(added).containsOnly(true);
    assertThat(likesOf(meme)).isEqualTo(50);
  }

  @Test
  default void likesOfOneMemberAtOnceCountOnce() {
    var meme = aKeptMeme();
    var fan = aKeptMember();

    var added = Crowd.of(20, i -> likes().like(meme.id(), fan.id()));

    assertThat(added).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(added).filteredOn(Boolean.FALSE::equals).hasSize(19);
    assertThat(likesOf(meme)).isEqualTo(1);
  }

  @Test
  default void aLikeTakenAwayByManyAtOnceIsTakenAwayOnce() {
    var meme = aKeptMeme();
    var fan = aKeptMember();
    likes().like(meme.id(), fan.id());
    likes().like(meme.id(), aKeptMember().id());

    var outcomes = Crowd.of(10, i -> likes().unlike(meme.id(), fan.id()));

    assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(likesOf(meme)).isEqualTo(1);
  }

  @Test
  default void theCountIsRightHoweverLikingAndUnlikingMix() {
    var meme = aKeptMeme();
    var fans = List.of(aKeptMember(), aKeptMember(), aKeptMember());

    Crowd.of(
        30,
        i -> {
          var fan = fans.get(i % 3).id();
          return i % 2 == 0 ? likes().like(meme.id(), fan) : likes().unlike(meme.id(), fan);
        });

    long liking =
        fans.stream()
            .filter(fan -> !likes().findLiked(fan.id(), List.of(meme.id())).isEmpty())
            .count();
    assertThat(likesOf(meme)).isEqualTo(liking);
  }

  @Test
  default void onlyTheLikesOfTheMemberAmongTheMemesAreFound() {
    var fan = aKeptMember();
    var liked = aKeptMeme();
    var alsoLiked = aKeptMeme();
    var ignored = aKeptMeme();
    likes().like(liked.id(), fan.id());
    likes().like(alsoLiked.id(), fan.id());
    likes().like(ignored.id(), aKeptMember().id());

    assertThat(likes().findLiked(fan.id(), List.of(liked.id(), ignored.id())))
        .containsExactly(liked.id());
    assertThat(likes().findLiked(fan.id(), List.of(liked.id(), alsoLiked.id(), MemeId.next(NOON))))
        .containsExactlyInAnyOrder(liked.id(), alsoLiked.id());
    assertThat(likes().findLiked(fan.id(), List.of())).isEmpty();
  }

  @Test
  default void aCountReadInTheSameUseCaseIsThePresentOne() {
    var meme = aKeptMeme();
    var fan = aKeptMember();

    long counted =
        stores()
            .together(
                () -> {
                  likesOf(meme);
                  likes().like(meme.id(), fan.id());
                  return likesOf(meme);
                });

    assertThat(counted).isEqualTo(1);
  }

  @Test
  default void aMilestoneIsReachedOnce() {
    var meme = aKeptMeme();

    assertThat(likes().reach(meme.id(), TEN_LIKES)).isTrue();
    assertThat(likes().reach(meme.id(), TEN_LIKES)).isFalse();
    assertThat(likes().reach(meme.id(), HUNDRED_VIEWS)).isTrue();
    assertThat(likes().reach(meme.id(), new Milestone(Milestone.Kind.VIEWS, 10))).isTrue();
    assertThat(likes().reach(meme.id(), new Milestone(Milestone.Kind.LIKES, 100))).isTrue();
    assertThat(likes().reach(aKeptMeme().id(), TEN_LIKES)).isTrue();
  }

  @Test
  default void aMemeThatIsNotThereReachesNothing() {
    assertThat(likes().reach(MemeId.next(NOON), TEN_LIKES)).isFalse();
  }

  @Test
  default void ofManyWhoReachAMilestoneAtOnceOneIsTheFirst() {
    var meme = aKeptMeme();

    var first = Crowd.of(20, i -> likes().reach(meme.id(), HUNDRED_VIEWS));

    assertThat(first).filteredOn(Boolean.TRUE::equals).hasSize(1);
  }
}
