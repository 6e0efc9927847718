package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.memory.MovableClock;

class RecentTest {
  private final MovableClock clock = new MovableClock();
  private final Recent<String, Integer> recent = new Recent<>(clock, Duration.ofSeconds(10), 2);

  private void remember(String key, int value) {
    recent.remember(key, value, recent.mark());
  }

  @Test
  void whatWasReadIsRememberedUntilItsTimeIsOver() {
    assertThat(recent.get("a", key -> Optional.of(1))).contains(1);

    clock.pass(Duration.ofMillis(9_999));
    assertThat(recent.get("a", key -> Optional.of(2))).contains(1);
    clock.pass(Duration.ofMillis(1));
    assertThat(recent.get("a", key -> Optional.of(3))).contains(3);
  }

  @Test
  void nothingFoundIsNotRemembered() {
    assertThat(recent.get("a", key -> Optional.empty())).isEmpty();

    assertThat(recent.get("a", key -> Optional.of(1))).contains(1);
  }

  @Test
  void ofTooManyThoseRememberedFirstAreForgotten() {
    remember("a", 1);
    remember("b", 2);
    remember("a", 3);
    remember("c", 4);

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
              recent.forget("a");
              return Optional.of(1);
            });

    assertThat(read).contains(1);
    assertThat(recent.find("a")).isEmpty();
  }

  @Test
  void allCanBeForgotten() {
    remember("a", 1);
    long before = recent.mark();

    recent.forgetAll();
    recent.remember("b", 2, before);

    assertThat(recent.find("a")).isEmpty();
    assertThat(recent.find("b")).isEmpty();
  }
}
