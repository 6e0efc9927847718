package org.mememuseum.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.discovery.ListingContract.listingsOf;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.Tags;

/** The contract of {@link MemeIndex} for the most liked memes, for every adapter. */
public interface MostLikedContract extends ListingContract {
  Instant MIDNIGHT = Instant.parse("2026-11-22T00:00:00Z");

  private List<Meme> mostLiked(Listing listing) {
    return index().findMostLiked(listing, Optional.empty(), 100);
  }

  private List<Meme> mostLiked(Listing listing, Instant first, Instant last) {
    return index().findMostLiked(listing, Optional.of(Days.between(first, last)), 100);
  }

  private Meme hung(Member owner, Instant at, int likes) {
    return liked(
        kept(aMeme().by(owner).tagged("fame").in(Category.ART).approved(at).build()), likes);
  }

  private Meme liked(Meme meme, int likes) {
    for (int i = 0; i < likes; i++) {
      stores().likes().like(meme.id(), aKeptMember().id());
    }
    return now(meme);
  }

  private Meme now(Meme meme) {
    return stores().memes().find(meme.id()).orElseThrow();
  }

  @Test
  default void mostLikesComeFirstWhereverAMemeIsListed() {
    var owner = aKeptMember();
    var one = hung(owner, NOON.plusSeconds(3), 1);
    var three = hung(owner, NOON.plusSeconds(1), 3);
    var two = hung(owner, NOON.plusSeconds(2), 2);

    for (var listing : listingsOf(one)) {
      assertThat(mostLiked(listing)).as(listing.toString()).containsExactly(three, two, one);
      assertThat(mostLiked(listing, NOON, NOON)).containsExactly(three, two, one);
      assertThat(index().findMostLiked(listing, Optional.empty(), 2)).containsExactly(three, two);
      assertThat(index().findMostLiked(listing, Optional.of(Days.between(NOON, NOON)), 2))
          .containsExactly(three, two);
    }
  }

  @Test
  default void ofEquallyManyLikesTheGreaterIdComesFirst() {
    var owner = aKeptMember();
    List<Meme> memes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      memes.add(hung(owner, NOON.minus(Duration.ofDays(i)), 1));
    }
    memes.sort(Comparator.comparing((Meme meme) -> meme.id().toString()).reversed());

    for (var listing : listingsOf(memes.get(0))) {
      assertThat(mostLiked(listing)).isEqualTo(memes);
      assertThat(mostLiked(listing, NOON.minus(Duration.ofDays(9)), NOON)).isEqualTo(memes);
      assertThat(index().findMostLiked(listing, Optional.empty(), 3))
          .hasSize(3)
          .isSubsetOf(memes)
          .isSortedAccordingTo(Listing.MOST_LIKED_FIRST);
    }
  }

  @Test
  default void aMemeWithoutALikeIsNotListed() {
    var meme = hung(aKeptMember(), NOON, 0);
    var fan = aKeptMember();
    for (var listing : listingsOf(meme)) {
      assertThat(mostLiked(listing)).isEmpty();
    }
    stores().likes().like(meme.id(), fan.id());
    for (var listing : listingsOf(meme)) {
      assertThat(mostLiked(listing)).containsExactly(now(meme));
    }
    stores().likes().unlike(meme.id(), fan.id());

    for (var listing : listingsOf(meme)) {
      assertThat(mostLiked(listing)).isEmpty();
      assertThat(mostLiked(listing, NOON, NOON)).isEmpty();
    }
  }

  @Test
  default void aLikeAndOneTakenBackMoveAMeme() {
    var owner = aKeptMember();
    var first = hung(owner, NOON, 2);
    var second = hung(owner, NOON, 1);
    var fans = List.of(aKeptMember(), aKeptMember());

    fans.forEach(fan -> stores().likes().like(second.id(), fan.id()));
    for (var listing : listingsOf(first)) {
      assertThat(mostLiked(listing)).containsExactly(now(second), first);
    }
    fans.forEach(fan -> stores().likes().unlike(second.id(), fan.id()));
    for (var listing : listingsOf(first)) {
      assertThat(mostLiked(listing)).containsExactly(first, second);
    }
  }

  @Test
  default void daysBeginAndEndAtMidnightInUtc() {
    var owner = aKeptMember();
    var before = hung(owner, MIDNIGHT.minusMillis(1), 4);
    var first = hung(owner, MIDNIGHT, 3);
    var last = hung(owner, MIDNIGHT.plus(Duration.ofDays(2)).minusMillis(1), 2);
    var after = hung(owner, MIDNIGHT.plus(Duration.ofDays(2)), 1);

    for (var listing : listingsOf(first)) {
      assertThat(mostLiked(listing, MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1))))
          .as(listing.toString())
          .containsExactly(first, last);
      assertThat(mostLiked(listing, MIDNIGHT, MIDNIGHT)).containsExactly(first);
      assertThat(mostLiked(listing)).containsExactly(before, first, last, after);
    }
  }

  @Test
  default void theDaysOfAMonthOverTheTurnOfAYearAreAllLookedAt() {
    var owner = aKeptMember();
    var december = hung(owner, Instant.parse("2026-12-17T00:00:00Z"), 2);
    var january = hung(owner, Instant.parse("2027-01-16T23:59:59Z"), 1);
    var lastMoment = Instant.parse("2027-01-16T23:59:59Z");

    for (var listing : listingsOf(december)) {
      assertThat(index().findMostLiked(listing, Period.MONTH.until(lastMoment), 100))
          .containsExactly(december, january);
      assertThat(index().findMostLiked(listing, Period.MONTH.until(lastMoment.plusSeconds(1)), 100))
          .containsExactly(january);
    }
  }

  @Test
  default void whatIsNotPublicIsNeverAmongTheMostLiked() {
    var owner = aKeptMember();
    for (var status : Status.values()) {
      if (status != Status.APPROVED) {
        var meme = kept(aMeme().by(owner).tagged("secret").approved(NOON).being(status).build());
        liked(meme, 1);
        for (var listing : listingsOf(meme)) {
          assertThat(mostLiked(listing)).as(status + " in " + listing).isEmpty();
          assertThat(mostLiked(listing, NOON, NOON)).as(status + " in " + listing).isEmpty();
        }
      }
    }
  }

  @Test
  default void whatIsTakenDownLeavesAndComesBackWithItsLikes() {
    var owner = aKeptMember();
    var less = hung(owner, NOON, 1);
    var most = hung(owner, NOON, 2);

    stores().memes().change(most.takeDown(ImageAnalysis.NONE));
    for (var listing : listingsOf(most)) {
      assertThat(mostLiked(listing)).containsExactly(less);
      assertThat(mostLiked(listing, NOON, NOON)).containsExactly(less);
    }
    stores().memes().change(now(most).restore(ImageAnalysis.NONE));
    for (var listing : listingsOf(most)) {
      assertThat(mostLiked(listing)).containsExactly(now(most), less);
      assertThat(mostLiked(listing, NOON, NOON)).containsExactly(now(most), less);
    }
  }

  @Test
  default void anEditedMemeIsAmongTheMostLikedOfItsNewTagsAndCategory() {
    var meme = hung(aKeptMember(), NOON, 2);
    var after =
        new MemeDetails(
            meme.details().title(), Description.NONE, Tags.parse("new"), Category.GAMES);
    var at = NOON.plusSeconds(9);
    stores()
        .edits()
        .edit(new Edit(UuidV7.at(at), meme.id(), at, meme.author().id(), meme.details(), after));

    for (var listing : listingsOf(now(meme))) {
      assertThat(mostLiked(listing)).as(listing.toString()).containsExactly(now(meme));
      assertThat(mostLiked(listing, NOON, NOON)).containsExactly(now(meme));
    }
    assertThat(mostLiked(new Listing.InCategory(Category.ART))).isEmpty();
    meme.details()
        .tags()
        .all()
        .forEach(tag -> assertThat(mostLiked(new Listing.WithTag(tag))).isEmpty());
  }

  @Test
  default void othersAreNotInTheListing() {
    var here = hung(aKeptMember(), NOON, 1);
    var there = liked(kept(aMeme().by(aKeptMember()).tagged("b").approved(NOON).build()), 2);

    assertThat(mostLiked(new Listing.All())).containsExactly(there, here);
    for (var listing : listingsOf(here)) {
      if (!(listing instanceof Listing.All)) {
        assertThat(mostLiked(listing)).containsExactly(here);
      }
    }
  }
}
