package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.MemeId;

class NotedVisitsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final MemeId MEME = MemeId.next(Instant.parse("2026-11-23T10:00:00Z"));

  private final NotedVisits visits = new NotedVisits();

  @Test
  void aVisitWaitsOnceHoweverOftenItIsNoted() {
    visits.note(by("ann"));
    visits.note(by("bob"));
    visits.note(by("ann"));

    assertThat(visits.take(10)).containsExactly(by("ann"), by("bob"));
    visits.note(by("ann"));
    assertThat(visits.take(10)).isEmpty();
  }

  @Test
  void noMoreAreTakenThanAskedFor() {
    visits.note(by("ann"));
    visits.note(by("bob"));

    assertThat(visits.take(1)).containsExactly(by("ann"));
    assertThat(visits.take(1)).containsExactly(by("bob"));
  }

  @Test
  void whatIsGivenBackWaitsAgain() {
    visits.note(by("ann"));

    visits.giveBack(visits.take(10));

    assertThat(visits.take(10)).containsExactly(by("ann"));
  }

  @Test
  void moreThanThereIsRoomForIsDropped() {
    for (int i = 0; i < 50_010; i++) {
      visits.note(by("visitor " + i));
    }

    assertThat(visits.take(100_000)).hasSize(50_000);
  }

  private static Visit by(String visitor) {
    return new Visit(MEME, MONDAY, visitor);
  }
}
