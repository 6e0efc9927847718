package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.StoreContract;
import org.mememuseum.Stores;
import org.mememuseum.UuidV7;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Meme;
import org.mememuseum.memory.MovableClock;

/** Lists that are split by time read as one list. */
class DynamoTimelineIT implements StoreContract {
  private static final RequestCounter COUNTER = new RequestCounter();
  private static final MovableClock CLOCK = new MovableClock();
  private static final DynamoStores STORES = new DynamoStores(CLOCK, COUNTER);
  private static final Listing HALL = new Listing.All();
  private static final Listing ART = new Listing.InCategory(Category.ART);

  private Member owner;

  @Override
  public Stores stores() {
    return STORES;
  }

  private static void moveClockTo(Instant now) {
    CLOCK.advance(Duration.between(CLOCK.instant(), now));
  }

  @BeforeEach
  void begin() {
    moveClockTo(NOON);
    owner = aKeptMember();
  }

  private Meme hungAt(String at) {
    return hungAt(Instant.parse(at));
  }

  private Meme hungAt(Instant at) {
    return kept(aMeme().by(owner).in(Category.ART).receivedAt(at).approved(at).build());
  }

  /**
   * Publishes memes on both sides of partition boundaries, with empty months between; returns them
   * newest first.
   */
  private List<Meme> hangOverTheYears() {
    List<Meme> memes = new ArrayList<>();
    for (String at :
        List.of(
            "2025-12-31T23:59:59.999Z",
            "2026-01-01T00:00:00.000Z",
            "2026-01-31T23:59:59.999Z",
            "2026-06-01T00:00:00.000Z",
            "2026-06-15T00:00:00.000Z",
            "2026-11-01T00:00:00.000Z")) {
      memes.add(hungAt(at));
    }
    Collections.reverse(memes);
    return memes;
  }

  private static List<Meme> walk(MemeIndex index, Listing listing, int size) {
    List<Meme> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = index.findNewest(listing, after, size);
      seen.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && seen.size() < 100);
    return seen;
  }

  @Test
  void pagesGoOverTheBordersOfMonthsOnAnyServer() {
    var memes = hangOverTheYears();

    for (var index : List.of(stores().index(), STORES.anotherServer().index())) {
      for (Listing listing : List.of(HALL, ART, new Listing.ByMember(owner.id()))) {
        for (int size = 1; size <= 7; size++) {
          assertThat(walk(index, listing, size)).as(size + " of " + listing).isEqualTo(memes);
        }
      }
    }
  }

  @Test
  void neighboursAreFoundOverTheBordersOfMonths() {
    var memes = hangOverTheYears();
    var index = STORES.anotherServer().index();

    for (int i = 0; i < memes.size(); i++) {
      var cursor = new Cursor(memes.get(i).publishedAt().orElseThrow(), memes.get(i).id().value());
      var newer = i == 0 ? Optional.<Meme>empty() : Optional.of(memes.get(i - 1));
      var older = i == 5 ? Optional.<Meme>empty() : Optional.of(memes.get(i + 1));
      for (Listing listing : List.of(HALL, ART, new Listing.ByMember(owner.id()))) {
        assertThat(index.findNewer(listing, cursor)).isEqualTo(newer);
        assertThat(index.findOlder(listing, cursor)).isEqualTo(older);
      }
    }
  }

  @Test
  void chanceGoesOverTheBordersOfMonthsAndRoundAgain() {
    var memes = hangOverTheYears();
    var index = STORES.anotherServer().index();

    assertThat(index.findFrom(UuidV7.at(Instant.parse("2026-02-14T00:00:00Z"))))
        .contains(memes.get(2));
    assertThat(index.findFrom(UuidV7.at(Instant.parse("2026-11-02T00:00:00Z"))))
        .contains(memes.get(5));
    assertThat(index.findFrom(new UUID(-1, -1))).contains(memes.get(5));
  }

  @Test
  void emptyMonthsCostNothing() {
    hungAt("2020-02-02T00:00:00.000Z");
    hungAt("2026-11-02T00:00:00.000Z");
    stores().index().findNewest(HALL, Optional.empty(), 5);

    assertThat(COUNTER.during(() -> stores().index().findNewest(HALL, Optional.empty(), 5)))
        .isEqualTo(Map.of("Query", 2));
  }

  @Test
  void aMonthThatAnotherServerBeganIsSeenAtOnceWhenItIsThePresentOne() {
    hungAt("2026-11-30T23:00:00.000Z");
    moveClockTo(Instant.parse("2026-11-30T23:59:59Z"));
    var otherServer = STORES.anotherServer();
    assertThat(walk(otherServer.index(), HALL, 3)).hasSize(1);
    moveClockTo(Instant.parse("2026-12-01T00:00:00Z"));
    var meme = hungAt(CLOCK.instant());

    assertThat(walk(otherServer.index(), HALL, 3)).hasSize(2).startsWith(meme);
  }

  @Test
  void aMonthThatAnotherServerBeganAtItsVeryEndIsSeenInTheNext() {
    moveClockTo(Instant.parse("2026-11-30T23:59:59Z"));
    var otherServer = STORES.anotherServer();
    assertThat(walk(otherServer.index(), HALL, 3)).isEmpty();
    var meme = hungAt(CLOCK.instant());
    CLOCK.advance(Duration.ofSeconds(2));

    assertThat(walk(otherServer.index(), HALL, 3)).containsExactly(meme);
  }

  @Test
  void aMonthInThePastThatAnotherServerBeganIsSeenWithinAMinute() {
    var otherServer = STORES.anotherServer();
    assertThat(walk(otherServer.index(), HALL, 3)).isEmpty();
    var meme = hungAt("2026-03-01T00:00:00.000Z");
    CLOCK.advance(Duration.ofMinutes(1));

    assertThat(walk(otherServer.index(), HALL, 3)).containsExactly(meme);
  }

  @Test
  void aMonthWhoseMemesAreAllGoneIsPassedOver() {
    var memes = hangOverTheYears();
    stores().memes().change(memes.get(1).withdraw());
    stores().memes().change(memes.get(2).withdraw());

    assertThat(walk(stores().index(), HALL, 2))
        .containsExactly(memes.get(0), memes.get(3), memes.get(4), memes.get(5));
  }

  @Test
  void theLogGoesOverTheBordersOfDays() {
    List<Activity> written = new ArrayList<>();
    for (int day : List.of(0, 0, 1, 5, 5, 200)) {
      var at = NOON.minus(Duration.ofDays(day));
      var line =
          new Activity(
              UuidV7.at(at),
              at.minusMillis(written.size()),
              Action.LIKE,
              Optional.empty(),
              Optional.empty(),
              "",
              Optional.empty());
      stores().activities().add(line);
      written.add(line);
    }

    var log = STORES.anotherServer().activities();
    List<Activity> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = log.findNewest(after, 2);
      seen.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && seen.size() < 100);
    assertThat(seen).isEqualTo(written);
  }
}
