package org.mememuseum.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.memory.MemoryActivities;

class ActivitySearchTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-22T00:00:00Z");
  private static final Member ADMIN = Members.aMember().as(Role.ADMIN).build();

  private final MemoryActivities log = new MemoryActivities();
  private final ActivitySearch search = new ActivitySearch(log);
  private final MemberId actor = MemberId.next(MIDNIGHT);
  private final UUID subject = UuidV7.at(MIDNIGHT);

  @ParameterizedTest
  @EnumSource(names = {"MEMBER", "CURATOR"})
  void onlyAdminsReadTheLog(Role role) {
    var viewer = Members.aMember().as(role).build();

    assertThatThrownBy(() -> search.find(viewer, ActivityFilter.ALL, Optional.empty(), 5))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aDayHasTheLinesFromMidnightToMidnightInUtc() {
    line(Action.LIKE, Duration.ofMillis(-1));
    var first = line(Action.LIKE, Duration.ZERO);
    var last = line(Action.LIKE, Duration.ofDays(1).minusMillis(1));
    line(Action.LIKE, Duration.ofDays(1));

    var day = Optional.of(LocalDate.of(2026, 11, 22));
    var filter = new ActivityFilter(Optional.empty(), Optional.empty(), Optional.empty(), day);

    assertThat(all(filter, 10)).containsExactly(last, first);
    assertThat(all(filter, 1)).containsExactly(last, first);
  }

  @Test
  void allPartsOfAFilterCount() {
    var found = line(Action.LIKE, Duration.ofHours(1), actor, subject);
    line(Action.UNLIKE, Duration.ofHours(2), actor, subject);
    line(Action.LIKE, Duration.ofHours(3), actor, UuidV7.at(MIDNIGHT));
    line(Action.LIKE, Duration.ofHours(4), MemberId.next(MIDNIGHT), subject);
    line(Action.LIKE, Duration.ofHours(25), actor, subject);

    var filter =
        new ActivityFilter(
            Optional.of(actor),
            Optional.of(Action.LIKE),
            Optional.of(subject),
            Optional.of(LocalDate.of(2026, 11, 22)));

    assertThat(all(filter, 2)).containsExactly(found);
  }

  @Test
  void pagesOfARareSelectionEndAfterReadingABoundedNumberOfLinesAndGoOn() {
    var rare = line(Action.COMMENT, Duration.ZERO, actor, subject);
    for (int i = 1; i < 3_000; i++) {
      line(Action.LIKE, Duration.ofSeconds(i), actor, subject);
    }
    var filter =
        new ActivityFilter(
            Optional.of(actor), Optional.of(Action.COMMENT), Optional.empty(), Optional.empty());

    var first = search.find(ADMIN, filter, Optional.empty(), 50);
    assertThat(first.items()).isEmpty();
    assertThat(first.next()).isPresent();
    assertThat(log.reads()).isBetween(1_000, 1_050);

    assertThat(all(filter, 50)).containsExactly(rare);
  }

  private List<Activity> all(ActivityFilter filter, int size) {
    List<Activity> all = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = search.find(ADMIN, filter, after, size);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return all;
  }

  private Activity line(Action action, Duration sinceMidnight) {
    return line(action, sinceMidnight, actor, subject);
  }

  private Activity line(Action action, Duration sinceMidnight, MemberId by, UUID on) {
    var at = MIDNIGHT.plus(sinceMidnight);
    var line =
        new Activity(
            UuidV7.at(at), at, action, Optional.of(by), Optional.of(on), "", Optional.empty());
    log.add(line);
    return line;
  }
}
