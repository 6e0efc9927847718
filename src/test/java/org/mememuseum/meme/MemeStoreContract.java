package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;
import org.mememuseum.member.Author;
import org.mememuseum.member.PublicName;

/** The contract of {@link MemeStore}, for every adapter. */
public interface MemeStoreContract extends StoreContract {
  private MemeStore memes() {
    return stores().memes();
  }

  @Test
  default void aMemeIsFoundAsAdded() {
    var meme =
        kept(
            aMeme()
                .by(aKeptMember())
                .titled("👩‍🚀 שלום عالم “quotes” %_\\ '; --")
                .describedAs("line one\nline two\t☃")
                .tagged("zebra", "ärger", "猫", "apple-pie", "قطة")
                .in(Category.SCIENCE)
                .seenAs(
                    new ImageAnalysis(
                        List.of("Cat, {black}", "\"Hat\"", "NULL", ""),
                        "WHEN IT\nWORKS \\o/",
                        List.of(
                            Reason.words("First."),
                            Reason.of("decision.held", "Ärger, \"x\"\\", "99.1", ""),
                            Reason.words("Second,\nlonger."))))
                .build());

    assertThat(memes().find(meme.id())).contains(meme);
  }

  @Test
  default void aMemeWithoutTagsOrInsightIsFoundAsAdded() {
    var meme = kept(aMeme().by(aKeptMember()).build());

    assertThat(memes().find(meme.id())).contains(meme);
  }

  @Test
  default void timesAreKeptToTheMillisecond() {
    var precise = Instant.parse("2026-03-29T01:59:59.999999Z");
    var meme = kept(aMeme().by(aKeptMember()).receivedAt(precise).approved(precise).build());

    var found = memes().find(meme.id()).orElseThrow();

    assertThat(found.createdAt()).isEqualTo("2026-03-29T01:59:59.999Z");
    assertThat(found.publishedAt()).contains(Instant.parse("2026-03-29T01:59:59.999Z"));
  }

  @Test
  default void countsStartAtZeroWhateverTheMemeSays() {
    var meme = aMeme().by(aKeptMember()).build();
    var withCounts =
        new Meme(
            meme.id(),
            meme.author(),
            meme.details(),
            meme.picture(),
            meme.createdAt(),
            meme.status(),
            meme.publishedAt(),
            meme.analysis(),
            new Counts(7, 8, 9),
            false);

    memes().add(withCounts);

    assertThat(memes().find(meme.id())).contains(meme);
  }

  @Test
  default void aMemeIsFoundInEveryState() {
    var owner = aKeptMember();
    for (var status : Status.values()) {
      var meme = kept(aMeme().by(owner).approved(NOON).being(status).build());
      assertThat(memes().find(meme.id())).contains(meme);
    }
  }

  @Test
  default void noMemeIsFoundThatIsNotThere() {
    assertThat(memes().find(MemeId.next(NOON))).isEmpty();
    assertThat(memes().find(new MemeId(new UUID(-1, -1)))).isEmpty();
  }

  @Test
  default void aMemeShowsItsAuthorsPresentName() {
    var owner = aKeptMember();
    var meme = kept(aMeme().by(owner).build());

    stores().members().rename(owner.id(), new PublicName("Newly-named"));

    assertThat(memes().find(meme.id()).orElseThrow().author())
        .isEqualTo(new Author(owner.id(), new PublicName("Newly-named")));
  }

  @Test
  default void aTransitionChangesStateTimeAndInsight() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("one", "two").build());
    var analysis =
        new ImageAnalysis(
            List.of("Cat", "Hat"),
            "so much\nwow",
            List.of(Reason.of("decision.failed"), Reason.words("Because.")));

    memes().change(meme.hold(analysis));
    var held = meme.after(meme.hold(analysis));
    assertThat(memes().find(meme.id())).contains(held);

    memes().change(held.approve(analysis.because(List.of()), NOON));
    var approved = held.after(held.approve(analysis.because(List.of()), NOON));
    assertThat(memes().find(meme.id())).contains(approved);
    assertThat(approved.publishedAt()).contains(NOON);
  }

  @Test
  default void whatIsWithdrawnKeepsItsInsightAndWhenItWasPublished() {
    var analysis = new ImageAnalysis(List.of("Cat"), "wow", List.of());
    var meme = kept(aMeme().by(aKeptMember()).seenAs(analysis).approved(NOON).build());

    memes().change(meme.withdraw());

    assertThat(memes().find(meme.id())).contains(meme.after(meme.withdraw()));
    assertThat(meme.after(meme.withdraw()).analysis()).isEqualTo(analysis);
    assertThat(meme.after(meme.withdraw()).publishedAt()).contains(NOON);
  }

  @Test
  default void whatIsRejectedWasNeverPublished() {
    var meme = kept(aMeme().by(aKeptMember()).held("Doubtful.").build());

    memes().change(meme.reject(ImageAnalysis.NONE.because(List.of(Reason.words("No.")))));

    var found = memes().find(meme.id()).orElseThrow();
    assertThat(found.status()).isEqualTo(Status.REJECTED);
    assertThat(found.publishedAt()).isEmpty();
    assertThat(found.analysis().reasons()).containsExactly(Reason.words("No."));
  }

  @Test
  default void aTransitionFromAnOldCopyUndoesNothingThatHappenedMeanwhile() {
    var owner = aKeptMember();
    var old = kept(aMeme().by(owner).tagged("kept").approved(NOON).build());
    stores().likes().like(old.id(), aKeptMember().id());
    stores().members().rename(owner.id(), new PublicName("Renamed"));

    memes().change(old.withdraw());

    var found = memes().find(old.id()).orElseThrow();
    assertThat(found.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(found.counts()).isEqualTo(new Counts(1, 0, 0));
    assertThat(found.author().name()).isEqualTo(new PublicName("Renamed"));
    assertThat(found.details()).isEqualTo(old.details());
    assertThat(found.createdAt()).isEqualTo(old.createdAt());
  }

  @Test
  default void aTransitionFromAnotherStateIsRefusedAndChangesNothing() {
    var old = kept(aMeme().by(aKeptMember()).build());
    var doubt = ImageAnalysis.NONE.because(List.of(Reason.words("Doubtful.")));
    memes().change(old.hold(doubt));

    assertThatThrownBy(() -> memes().change(old.approve(ImageAnalysis.NONE, NOON)))
        .isInstanceOf(StatusConflictException.class);
    assertThatThrownBy(() -> memes().change(old.withdraw()))
        .isInstanceOf(StatusConflictException.class);

    assertThat(memes().find(old.id())).contains(old.after(old.hold(doubt)));
  }

  @Test
  default void aTransitionOfAnUnknownMemeIsRefused() {
    var meme = aMeme().by(aKeptMember()).build();

    assertThatThrownBy(() -> memes().change(meme.withdraw())).isInstanceOf(NotFoundException.class);
    assertThat(memes().find(meme.id())).isEmpty();
  }

  @Test
  default void ofManyTransitionsFromOneStateAtOnceOneSucceeds() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("race").build());

    var outcomes =
        Crowd.of(
            10,
            i -> {
              var seen = ImageAnalysis.NONE.because(List.of(Reason.words("number " + i)));
              var change = i % 2 == 0 ? meme.hold(seen) : meme.approve(seen, NOON);
              memes().change(change);
              return meme.after(change);
            });

    assertThat(outcomes).filteredOn(StatusConflictException.class::isInstance).hasSize(9);
    assertThat(outcomes).contains(memes().find(meme.id()).orElseThrow());
  }

  @Test
  default void anOwnersMemesComeNewestFirstInAllStatesButWithdrawn() {
    var owner = aKeptMember();
    kept(aMeme().by(aKeptMember()).build());
    List<Meme> expected = new ArrayList<>();
    for (var status : Status.values()) {
      var at = NOON.plusSeconds(status.ordinal());
      var meme = kept(aMeme().by(owner).receivedAt(at).approved(NOON).being(status).build());
      if (status != Status.WITHDRAWN) {
        expected.add(0, meme);
      }
    }

    var page = memes().findByOwner(owner.id(), Optional.empty(), 10);

    assertThat(page.items()).isEqualTo(expected);
    assertThat(page.next()).isEmpty();
  }

  @Test
  default void anOwnersPagesShowEachMemeOnceHoweverManyCameAtOneTime() {
    var owner = aKeptMember();
    List<MemeId> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      var at = NOON.plusMillis(i / 3);
      ids.add(kept(aMeme().by(owner).receivedAt(at).build()).id());
    }

    var seen = walk(after -> memes().findByOwner(owner.id(), after, 2));

    assertThat(seen).extracting(Meme::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(seen).extracting(Meme::createdAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  default void thoseInAStateComeLongestWaitingFirst() {
    var owner = aKeptMember();
    List<Meme> held = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      held.add(kept(aMeme().by(owner).receivedAt(NOON.plusMillis(i)).held("Why?").build()));
      kept(aMeme().by(owner).receivedAt(NOON.plusMillis(i)).build());
    }

    assertThat(walk(after -> memes().findByStatus(Status.HELD, after, 2))).isEqualTo(held);
    assertThat(memes().findByStatus(Status.REJECTED, Optional.empty(), 5).items()).isEmpty();
    assertThat(memes().countByStatus(Status.HELD, 9)).isEqualTo(held.size());
    assertThat(memes().countByStatus(Status.HELD, 2)).isEqualTo(2);
  }

  @Test
  default void aPageThatEndsWithTheListHasNoNext() {
    var owner = aKeptMember();
    kept(aMeme().by(owner).build());
    kept(aMeme().by(owner).build());

    assertThat(memes().findByOwner(owner.id(), Optional.empty(), 2).next()).isEmpty();
    assertThat(memes().findByOwner(owner.id(), Optional.empty(), 1).next()).isPresent();
    assertThat(memes().findByOwner(aKeptMember().id(), Optional.empty(), 1).items()).isEmpty();
  }

  @Test
  default void whatIsPendingTooLongIsFoundOldestFirst() {
    var owner = aKeptMember();
    var second = kept(aMeme().by(owner).receivedAt(NOON.minusMillis(1)).build());
    var first = kept(aMeme().by(owner).receivedAt(NOON.minus(Duration.ofDays(9))).build());
    kept(aMeme().by(owner).receivedAt(NOON).build());
    var held = kept(aMeme().by(owner).receivedAt(NOON.minusSeconds(9)).held("Why?").build());

    assertThat(memes().findPendingSince(NOON, 10)).containsExactly(first.id(), second.id());
    assertThat(memes().findPendingSince(NOON, 1)).containsExactly(first.id());
    memes().change(held.examineAgain());
    assertThat(memes().findPendingSince(NOON, 10))
        .containsExactly(first.id(), held.id(), second.id());
    assertThat(memes().findByStatus(Status.HELD, Optional.empty(), 10).items()).isEmpty();
  }
}
