package org.mememuseum.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyDeadlineTest {
  @Test
  void aShortFormHasTenSeconds() {
    assertThat(BodyDeadline.of(100)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void aSecondMoreIsGivenForEach16KiB() {
    assertThat(BodyDeadline.of(1024 * 1024)).isEqualTo(Duration.ofSeconds(74));
  }

  @Test
  void nothingMayTakeLongerThanAQuarterOfAnHour() {
    assertThat(BodyDeadline.of(Long.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
  }
}
