package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ColourTest {
  @Test
  void isReadAsItWasWritten() {
    var colour = new Colour(1, 171, 255);

    assertThat(colour.hex()).isEqualTo("01abff");
    assertThat(Colour.ofHex("01abff")).isEqualTo(colour);
  }

  @Test
  void refusesWhatNoColourIs() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour(256, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 0, 1000));
  }
}
