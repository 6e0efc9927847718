package org.mememuseum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.memory.MovableClock;

class TtlCacheTest {
  private final MovableClock clock = new MovableClock();
  private final TtlCache<String, Integer> recent = new TtlCache<>(clock, Duration.ofSeconds(10), 2);

  private void put(String key, int value) {
    recent.put(key, value, recent.version());
  }

  @Test
  void whatWasReadIsRememberedUntilItsTimeIsOver() {
    assertThat(recent.get("a", key -> Optional.of(1))).contains(1);

    clock.advance(Duration.ofMillis(9_999));
    assertThat(recent.get("a", key -> Optional.of(2))).contains(1);
    clock.advance(Duration.ofMillis(1));
    assertThat(recent.get("a", key -> Optional.of(3))).contains(3);
  }

  @Test
  void nothingFoundIsNotRemembered() {
    assertThat(recent.get("a", key -> Optional.empty())).isEmpty();

    assertThat(recent.get("a", key -> Optional.of(1))).contains(1);
  }

  @Test
  void ofTooManyThoseRememberedFirstAreForgotten() {
    put("a", 1);
    put("b", 2);
    put("a", 3);
    put("c", 4);

    assertThat(recent.find("a")).contains(3);
    assertThat(recent.find("b")).isEmpty();
    assertThat(recent.find("c")).contains(4);
  }

  @Test
  void whatIsForgottenWhileItIsReadIsNotRemembered() {
    var read =
        recent.get(
            "a",
            key -> {
              recent.invalidate("a");
              return Optional.of(1);
            });

    assertThat(read).contains(1);
    assertThat(recent.find("a")).isEmpty();
  }

  @Test
  void allCanBeForgotten() {
    put("a", 1);
    long before = recent.version();

    recent.invalidateAll();
    recent.put("b", 2, before);

    assertThat(recent.find("a")).isEmpty();
    assertThat(recent.find("b")).isEmpty();
  }
}
