package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;

/** The contract of {@link ViewStore}, for every adapter. */
public interface ViewsContract extends StoreContract {
  /** The day of the views. */
  LocalDate TODAY = LocalDate.parse("2026-11-22");

  private ViewStore views() {
    return stores().views();
  }

  private long viewsOf(Meme meme) {
    return stores().memes().find(meme.id()).orElseThrow().counts().views();
  }

  private static Visit visit(Meme meme, String visitor) {
    return new Visit(meme.id(), TODAY, visitor);
  }

  @Test
  default void aVisitorCountsOnceForEachMemeAndDay() {
    var meme = aKeptMeme();
    var other = aKeptMeme();
    var tomorrow = new Visit(meme.id(), TODAY.plusDays(1), "ann");

    var added =
        views()
            .add(
                List.of(
                    visit(meme, "ann"),
                    visit(meme, "ann"),
                    visit(meme, "bob"),
                    visit(other, "ann"),
                    tomorrow));

    assertThat(added).isEqualTo(Map.of(meme.id(), 3L, other.id(), 1L));
    assertThat(stores().memes().find(meme.id()).orElseThrow().counts())
        .isEqualTo(new Counts(0, 3, 0));
    assertThat(viewsOf(other)).isEqualTo(1);
  }

  @Test
  default void aVisitToldAgainLaterDoesNotCountAgain() {
    var meme = aKeptMeme();
    var other = aKeptMeme();
    views().add(List.of(visit(meme, "ann")));

    assertThat(views().add(List.of(visit(meme, "ann")))).isEmpty();
    assertThat(views().add(List.of(visit(meme, "ann"), visit(other, "ann"))))
        .isEqualTo(Map.of(other.id(), 1L));

    assertThat(viewsOf(meme)).isEqualTo(1);
  }

  @Test
  default void visitsToUnknownMemesAreIgnored() {
    var meme = aKeptMeme();
    var unknown = MemeId.next(NOON);

    var added = views().add(List.of(new Visit(unknown, TODAY, "ann"), visit(meme, "x".repeat(64))));

    assertThat(added).isEqualTo(Map.of(meme.id(), 1L));
    assertThat(views().add(List.of(new Visit(unknown, TODAY, "ann")))).isEmpty();
    assertThat(views().add(List.of())).isEmpty();
  }

  @Test
  default void thousandsOfVisitsAreCountedInOneCall() {
    var memes = List.of(aKeptMeme(), aKeptMeme(), aKeptMeme());
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      visits.add(visit(memes.get(i % 2), "visitor" + i / 4));
    }

    var added = views().add(visits);

    assertThat(added).isEqualTo(Map.of(memes.get(0).id(), 500L, memes.get(1).id(), 500L));
    assertThat(viewsOf(memes.get(0))).isEqualTo(500);
  }

  @Test
  default void batchesAtOnceCountEachVisitorOnceInWhateverOrderTheyCome() {
    List<Meme> memes = new ArrayList<>();
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      var meme = aKeptMeme();
      memes.add(meme);
      for (int visitor = 0; visitor < 5; visitor++) {
        visits.add(visit(meme, "visitor" + visitor));
      }
    }

    Crowd.of(
        10,
        i -> {
          var shuffled = new ArrayList<>(visits);
          Collections.shuffle(shuffled, new Random(i));
          return views().add(shuffled);
        });

    assertThat(memes).allSatisfy(meme -> assertThat(viewsOf(meme)).isEqualTo(5));
  }

  @Test
  default void viewsAndLikesAtOnceBothCount() {
    var meme = aKeptMeme();

    Crowd.of(
        20,
        i ->
            i % 2 == 0
                ? stores().likes().like(meme.id(), aKeptMember().id())
                : views().add(List.of(visit(meme, "visitor" + i))));

    assertThat(stores().memes().find(meme.id()).orElseThrow().counts())
        .isEqualTo(new Counts(10, 10, 0));
  }

  @Test
  default void aPurgeForgetsVisitorsOfDaysBeforeAndKeepsTheCounts() {
    var meme = aKeptMeme();
    var yesterday = new Visit(meme.id(), TODAY.minusDays(1), "ann");
    views().add(List.of(yesterday, visit(meme, "ann")));

    views().purge(TODAY);

    assertThat(viewsOf(meme)).isEqualTo(2);
    assertThat(views().add(List.of(visit(meme, "ann")))).isEmpty();
    assertThat(views().add(List.of(yesterday))).isEqualTo(Map.of(meme.id(), 1L));
  }
}
