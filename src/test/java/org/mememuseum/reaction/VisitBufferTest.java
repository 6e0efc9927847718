package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.MemeId;

class VisitBufferTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final MemeId MEME = MemeId.next(Instant.parse("2026-11-23T10:00:00Z"));

  private final VisitBuffer visits = new VisitBuffer();

  @Test
  void aVisitWaitsOnceHoweverOftenItIsNoted() {
    visits.offer(by("ann"));
    visits.offer(by("bob"));
    visits.offer(by("ann"));

    assertThat(visits.drain(10)).containsExactly(by("ann"), by("bob"));
    visits.offer(by("ann"));
    assertThat(visits.drain(10)).isEmpty();
  }

  @Test
  void noMoreAreTakenThanAskedFor() {
    visits.offer(by("ann"));
    visits.offer(by("bob"));

    assertThat(visits.drain(1)).containsExactly(by("ann"));
    assertThat(visits.drain(1)).containsExactly(by("bob"));
  }

  @Test
  void whatIsGivenBackWaitsAgain() {
    visits.offer(by("ann"));

    visits.requeue(visits.drain(10));

    assertThat(visits.drain(10)).containsExactly(by("ann"));
  }

  @Test
  void moreThanThereIsRoomForIsDropped() {
    for (int i = 0; i < 50_010; i++) {
      visits.offer(by("visitor " + i));
    }

    assertThat(visits.drain(100_000)).hasSize(50_000);
  }

  private static Visit by(String visitor) {
    return new Visit(MEME, MONDAY, visitor);
  }
}
