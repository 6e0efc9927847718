package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UploadLimitsTest {
  @Test
  void theStandardIsTenMegabytesAndFiftyTwoMegapixels() {
    assertThat(UploadLimits.STANDARD.maxMegabytes()).isEqualTo(10);
    assertThat(UploadLimits.STANDARD.maxMegapixels()).isEqualTo(52);
  }

  @Test
  void limitsThatNothingCanMeetAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new UploadLimits(0, 1, 1, 1, 100_000));
    assertThatIllegalArgumentException().isThrownBy(() -> new UploadLimits(1, 1, 2, 1, 100_000));
    assertThatIllegalArgumentException().isThrownBy(() -> new UploadLimits(1, 1, 1, 1, 99_999));
  }
}
