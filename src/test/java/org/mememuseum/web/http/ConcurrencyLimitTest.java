package org.mememuseum.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
  private static final String ONE = "192.0.2.1";
  private static final String OTHER = "192.0.2.2";

  @Test
  void oneAddressHasItsShareAlone() {
    var limit = new ConcurrencyLimit(10, 2);

    assertThat(limit.tryAcquire(ONE)).isTrue();
    assertThat(limit.tryAcquire(ONE)).isTrue();
    assertThat(limit.tryAcquire(ONE)).isFalse();
    assertThat(limit.tryAcquire(OTHER)).isTrue();
  }

  @Test
  void allAddressesTogetherHaveABound() {
    var limit = new ConcurrencyLimit(2, 2);
    limit.tryAcquire(ONE);
    limit.tryAcquire(OTHER);

    assertThat(limit.tryAcquire("192.0.2.3")).isFalse();
  }

  @Test
  void whatIsReleasedCanBeHadAgain() {
    var limit = new ConcurrencyLimit(1, 1);
    limit.tryAcquire(ONE);
    limit.release(ONE);

    assertThat(limit.tryAcquire(OTHER)).isTrue();
  }

  @Test
  void whatWasRefusedIsNotCounted() {
    var limit = new ConcurrencyLimit(2, 1);
    limit.tryAcquire(ONE);
    limit.tryAcquire(ONE);

    assertThat(limit.tryAcquire(OTHER)).isTrue();
  }
}
