package org.mememuseum.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.discovery.ListingContract.listingsOf;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.UuidV7;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.Tag;
import org.mememuseum.meme.Tags;

/** The contract of {@link MemeIndex}, for every adapter. */
public interface MemeIndexContract extends ListingContract {
  @Test
  default void emptyWallsAreEmpty() {
    var meme = aMeme().tagged("nothing").build();

    for (var listing : listingsOf(meme)) {
      var page = index().findNewest(listing, Optional.empty(), 5);
      assertThat(page.items()).isEmpty();
      assertThat(page.next()).isEmpty();
      assertThat(index().findNewer(listing, BEFORE_ALL)).isEmpty();
      assertThat(index().findOlder(listing, AFTER_ALL)).isEmpty();
    }
    assertThat(index().findFrom(meme.id().value())).isEmpty();
  }

  @Test
  default void anApprovedMemeHangsOnItsWallsAndNoOther() {
    var meme =
        kept(
            aMeme()
                .by(aKeptMember())
                .titled("🐈 قطة")
                .tagged("cat", "猫", "naïve")
                .in(Category.ANIMALS)
                .approved(NOON)
                .build());

    assertThat(listingsOf(meme))
        .allSatisfy(listing -> assertThat(first(listing, 5)).containsExactly(meme));
    assertThat(first(new Listing.InCategory(Category.ART), 5)).isEmpty();
    assertThat(first(new Listing.WithTag(new Tag("dog")), 5)).isEmpty();
    assertThat(first(new Listing.WithTag(new Tag("naive")), 5)).isEmpty();
    assertThat(first(new Listing.ByMember(aKeptMember().id()), 5)).isEmpty();
  }

  @Test
  default void whatIsNotApprovedHangsNowhere() {
    var owner = aKeptMember();
    for (var status : Status.values()) {
      if (status != Status.APPROVED) {
        var meme = kept(aMeme().by(owner).tagged("secret").approved(NOON).being(status).build());
        for (var listing : listingsOf(meme)) {
          assertThat(first(listing, 5)).as(status + " on " + listing).isEmpty();
          assertThat(index().findNewer(listing, BEFORE_ALL)).isEmpty();
          assertThat(index().findOlder(listing, AFTER_ALL)).isEmpty();
        }
      }
    }
    assertThat(index().findFrom(new UUID(0, 0))).isEmpty();
  }

  @Test
  default void theWallsFollowTheStateOfAMeme() {
    var pending = kept(aMeme().by(aKeptMember()).tagged("moving", "about").build());
    assertThat(listingsOf(pending)).allSatisfy(listing -> assertThat(first(listing, 5)).isEmpty());

    var approved = pending.after(pending.approve(ImageAnalysis.NONE, NOON));
    stores().memes().change(pending.approve(ImageAnalysis.NONE, NOON));
    assertThat(listingsOf(pending))
        .allSatisfy(listing -> assertThat(first(listing, 5)).containsExactly(approved));

    stores().memes().change(approved.withdraw());
    assertThat(listingsOf(pending)).allSatisfy(listing -> assertThat(first(listing, 5)).isEmpty());
    assertThat(index().findFrom(pending.id().value())).isEmpty();
  }

  @Test
  default void whatIsTakenDownLeavesEveryListingAndComesBackToItsPlace() {
    var owner = aKeptMember();
    var meme = kept(aMeme().by(owner).tagged("fame").approved(NOON).build());
    var newer = kept(aMeme().by(owner).tagged("fame").approved(NOON.plusSeconds(1)).build());

    stores().memes().change(meme.takeDown(ImageAnalysis.NONE));
    assertThat(listingsOf(meme))
        .allSatisfy(listing -> assertThat(first(listing, 5)).containsExactly(newer));
    var down = stores().memes().find(meme.id()).orElseThrow();
    assertThat(down.isTakenDown()).isTrue();

    stores().memes().change(down.restore(ImageAnalysis.NONE));
    assertThat(listingsOf(meme))
        .allSatisfy(listing -> assertThat(first(listing, 5)).containsExactly(newer, meme));

    stores().memes().change(meme.reopen(ImageAnalysis.NONE));
    assertThat(listingsOf(meme))
        .allSatisfy(listing -> assertThat(first(listing, 5)).containsExactly(newer));
  }

  @Test
  default void theWallsShowPresentCountsAndNames() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("fame").approved(NOON).build());
    var fan = aKeptMember();
    stores().likes().like(meme.id(), fan.id());
    stores().members().rename(meme.author().id(), new PublicName("Famous"));

    for (var listing : listingsOf(meme)) {
      var shown = first(listing, 1).get(0);
      assertThat(shown.counts().likes()).isEqualTo(1);
      assertThat(shown.author().name()).isEqualTo(new PublicName("Famous"));
    }
  }

  @Test
  default void ofThoseOfOneTimeTheGreaterIdComesFirst() {
    var memes = keepTied(7);

    for (var listing : listingsOf(memes.get(0))) {
      assertThat(first(listing, 20)).as(listing.toString()).isEqualTo(memes);
    }
  }

  @Test
  default void walkingShowsEachMemeOnceWhereverThePagesEnd() {
    var memes = keepTied(7);

    for (var listing : listingsOf(memes.get(0))) {
      for (int size = 1; size <= 8; size++) {
        assertThat(walk(listing, size, () -> {})).as(size + " of " + listing).isEqualTo(memes);
      }
    }
  }

  @Test
  default void walkingShowsWhatWasThereAtTheStartThoughOthersAreAdded() {
    var memes = keepTied(6);
    var owner = stores().members().findById(memes.get(0).author().id()).orElseThrow();

    for (var listing : listingsOf(memes.get(0))) {
      var before = first(listing, 100);
      Runnable newcomer =
          () ->
              kept(
                  aMeme()
                      .by(owner)
                      .tagged("tie", "other")
                      .in(Category.ART)
                      .approved(NOON.plusSeconds(60))
                      .build());
      var seen = walk(listing, 2, newcomer);
      seen.retainAll(before);
      assertThat(seen).as(listing.toString()).isEqualTo(before);
    }
  }

  @Test
  default void walkingGoesOnThoughTheLastOneSeenWasTakenAway() {
    var memes = keepTied(12);

    for (var listing : listingsOf(memes.get(0))) {
      var page = index().findNewest(listing, Optional.empty(), 2);
      var gone = page.items().get(1);
      stores().memes().change(gone.withdraw());
      memes.remove(gone);

      var rest = index().findNewest(listing, page.next(), 100).items();

      assertThat(rest).as(listing.toString()).isEqualTo(memes.subList(1, memes.size()));
    }
  }

  private List<Meme> walk(Listing listing, int size, Runnable betweenPages) {
    List<Meme> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = index().findNewest(listing, after, size);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      seen.addAll(page.items());
      after = page.next();
      betweenPages.run();
    } while (after.isPresent() && seen.size() < 100);
    return seen;
  }

  @Test
  default void fromAnIdTheFirstAtOrAfterItIsFoundAndPastTheLastTheFirstOfAll() {
    var owner = aKeptMember();
    List<Meme> memes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      var received = aMeme().by(owner).receivedAt(NOON.plusSeconds(10L * i));
      memes.add(kept(received.approved(NOON.minusSeconds(i)).build()));
    }
    kept(aMeme().by(owner).receivedAt(NOON.plusSeconds(5)).held("Why?").build());

    assertThat(index().findFrom(memes.get(1).id().value())).contains(memes.get(1));
    assertThat(index().findFrom(UuidV7.at(NOON.plusSeconds(1)))).contains(memes.get(1));
    assertThat(index().findFrom(UuidV7.at(NOON.plusSeconds(11)))).contains(memes.get(2));
    assertThat(index().findFrom(UuidV7.at(NOON.plusSeconds(21)))).contains(memes.get(0));
    assertThat(index().findFrom(UuidV7.at(Instant.EPOCH))).contains(memes.get(0));
  }

  @Test
  default void aMemeIsShownAsItsStoreShowsIt() {
    var analysis = new ImageAnalysis(List.of("Cat", "Hat"), "words", List.of());
    var pending = kept(aMeme().by(aKeptMember()).describedAs("d\ne").tagged("z", "a", "m").build());
    stores().memes().change(pending.approve(analysis, NOON));

    assertThat(first(new Listing.All(), 1))
        .containsExactly(stores().memes().find(pending.id()).orElseThrow());
  }

  @Test
  default void anEditedMemeIsListedByItsNewTagsAndCategoryInTheSamePlace() {
    var older = kept(aMeme().by(aKeptMember()).tagged("new").approved(NOON).build());
    var meme =
        kept(aMeme().by(aKeptMember()).tagged("old").in(Category.ART).approved(NOON).build());
    var after =
        new MemeDetails(
            meme.details().title(), Description.NONE, Tags.parse("new"), Category.GAMES);
    var at = NOON.plusSeconds(9);
    stores()
        .edits()
        .edit(new Edit(UuidV7.at(at), meme.id(), at, meme.author().id(), meme.details(), after));

    var edited = meme.edited(after);
    for (var listing : listingsOf(edited)) {
      assertThat(first(listing, 9)).as(listing.toString()).contains(edited);
    }
    assertThat(first(new Listing.WithTag(new Tag("new")), 9)).contains(older, edited);
    assertThat(first(new Listing.WithTag(new Tag("old")), 9)).isEmpty();
    assertThat(first(new Listing.InCategory(Category.ART), 9)).isEmpty();
  }
}
