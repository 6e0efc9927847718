package org.mememuseum.adapter.dynamodb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;

class TimeKeyTest {
  @Test
  void aPlaceInTimeIsReadAsItWasWritten() {
    var cursor = new Cursor(Instant.parse("2026-11-22T12:00:00.120Z"), new UUID(-3, 4));

    assertThat(TimeKey.cursor(TimeKey.of(cursor))).isEqualTo(cursor);
    assertThat(TimeKey.month(TimeKey.of(cursor))).isEqualTo("2026-11");
    assertThat(TimeKey.day(TimeKey.of(cursor))).isEqualTo("2026-11-22");
  }

  @Test
  void keysSortAsTheirTimesAndThenTheirIdsDo() {
    var noon = Instant.parse("2026-11-22T12:00:00Z");
    var keys =
        List.of(
            TimeKey.of(Instant.MIN, new UUID(0, 0)),
            TimeKey.of(noon),
            TimeKey.of(noon, new UUID(1, 0)),
            TimeKey.of(noon, new UUID(-1, 0)),
            TimeKey.of(noon.plusMillis(1), new UUID(0, 0)),
            TimeKey.of(noon.plusSeconds(1), new UUID(0, 0)),
            TimeKey.of(Instant.MAX, new UUID(0, 0)));

    assertThat(keys).isSorted();
  }

  @Test
  void timesAreCutToTheMillisecond() {
    assertThat(TimeKey.of(Instant.parse("2026-11-22T12:00:00.999999Z")))
        .isEqualTo("2026-11-22T12:00:00.999Z");
  }
}
