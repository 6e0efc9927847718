package org.mememuseum.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.Cursor;
import org.mememuseum.StoreContract;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberId;

/** The contract of {@link ActivityStore}, for every adapter. */
public interface ActivityStoreContract extends StoreContract {
  private ActivityStore activities() {
    return stores().activities();
  }

  private Activity aKeptActivity(Action action, Instant at) {
    var activity =
        new Activity(
            UuidV7.at(at), at, action, Optional.empty(), Optional.empty(), "", Optional.empty());
    activities().add(activity);
    return activity;
  }

  @Test
  default void aLineIsFoundAsAddedEvenOfThoseWhoAreNotThere() {
    var activity =
        new Activity(
            UuidV7.at(NOON),
            NOON,
            Action.COMMENT,
            Optional.of(MemberId.next(NOON)),
            Optional.of(UuidV7.at(NOON)),
            "שלום 🖼 'details'",
            Optional.of("a".repeat(64)));

    activities().add(activity);

    assertThat(activities().findNewest(Optional.empty(), 5).items()).containsExactly(activity);
  }

  @Test
  default void everyActionCanBeWrittenWithoutActorSubjectOrAddress() {
    List<Activity> expected = new ArrayList<>();
    for (var action : Action.values()) {
      expected.add(0, aKeptActivity(action, NOON.plusMillis(action.ordinal())));
    }

    assertThat(activities().findNewest(Optional.empty(), 100).items()).isEqualTo(expected);
  }

  @Test
  default void pagesShowEachLineOnceNewestFirstThoughOthersAreWritten() {
    List<Activity> written = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      written.add(aKeptActivity(Action.LIKE, NOON.plusMillis(i / 3)));
    }

    List<Activity> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = activities().findNewest(after, 2);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      seen.addAll(page.items());
      after = page.next();
      aKeptActivity(Action.VIEWS, NOON.plusSeconds(seen.size()));
    } while (after.isPresent() && seen.size() < 100);

    assertThat(seen).containsExactlyInAnyOrderElementsOf(written);
    assertThat(seen).extracting(Activity::at).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  default void linesAreFoundByActorBySubjectAndByAction() {
    var actor = MemberId.next(NOON);
    var subject = UuidV7.at(NOON);
    var mine = written(Action.LIKE, 1, Optional.of(actor), Optional.of(subject));
    var alsoMine = written(Action.COMMENT, 2, Optional.of(actor), Optional.empty());
    var onIt = written(Action.LIKE, 3, Optional.empty(), Optional.of(subject));
    written(Action.VIEWS, 4, Optional.empty(), Optional.empty());

    assertThat(activities().findByActor(actor, Optional.empty(), 5).items())
        .containsExactly(alsoMine, mine);
    assertThat(activities().findBySubject(subject, Optional.empty(), 5).items())
        .containsExactly(onIt, mine);
    assertThat(activities().findByAction(Action.LIKE, Optional.empty(), 5).items())
        .containsExactly(onIt, mine);
  }

  @Test
  default void selectedLinesComeInPagesAcrossDays() {
    var actor = MemberId.next(NOON);
    var subject = UuidV7.at(NOON);
    List<Activity> expected = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      expected.add(
          0, written(Action.LIKE, day * 86_400_000L, Optional.of(actor), Optional.of(subject)));
      written(Action.VIEWS, day * 86_400_000L, Optional.empty(), Optional.empty());
    }

    assertThat(walk(after -> activities().findByActor(actor, after, 2))).isEqualTo(expected);
    assertThat(walk(after -> activities().findBySubject(subject, after, 2))).isEqualTo(expected);
    assertThat(walk(after -> activities().findByAction(Action.LIKE, after, 2))).isEqualTo(expected);
  }

  @Test
  default void whatTheStaffDoesComesInPagesAcrossMonths() {
    List<Activity> expected = new ArrayList<>();
    int minute = 0;
    for (var action : Action.values()) {
      var line = aKeptActivity(action, NOON.plus(Duration.ofDays(3L * minute++)));
      if (Action.BY_STAFF.contains(action)) {
        expected.add(0, line);
      }
    }

    assertThat(walk(after -> activities().findByStaff(after, 3))).isEqualTo(expected);
  }

  @Test
  default void theLastLoginsOfAMemberAreFoundAmongManyOtherLines() {
    var member = MemberId.next(NOON);
    var first = written(Action.LOG_IN, 1, Optional.of(member), Optional.empty());
    var second = written(Action.LOG_IN, 2, Optional.of(member), Optional.empty());
    var third = written(Action.LOG_IN, 3, Optional.of(member), Optional.empty());
    written(Action.LOG_IN, 4, Optional.of(MemberId.next(NOON)), Optional.empty());
    written(Action.LOG_IN, 5, Optional.empty(), Optional.empty());
    for (int i = 0; i < 20; i++) {
      written(Action.LIKE, 10 + i, Optional.of(member), Optional.empty());
    }

    assertThat(activities().findLogIns(member, 5)).containsExactly(third, second, first);
    assertThat(activities().findLogIns(member, 2)).containsExactly(third, second);
  }

  private Activity written(
      Action action, long millis, Optional<MemberId> actor, Optional<UUID> subject) {
    var at = NOON.plusMillis(millis);
    var activity = new Activity(UuidV7.at(at), at, action, actor, subject, "", Optional.empty());
    activities().add(activity);
    return activity;
  }

  @Test
  default void manyLinesAtOnceAreAllWritten() {
    var written = Crowd.of(30, i -> aKeptActivity(Action.LOG_IN, NOON));

    List<Object> lines = new ArrayList<>(activities().findNewest(Optional.empty(), 50).items());
    assertThat(lines).containsExactlyInAnyOrderElementsOf(written);
  }
}
