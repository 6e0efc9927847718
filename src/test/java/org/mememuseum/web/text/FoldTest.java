package org.mememuseum.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 11, 12, 15})
  void aTextOfFewLineBreaksStaysWhole(int breaks) {
    String text = "a\n".repeat(breaks) + "b";

    assertThat(Fold.of(text)).isEqualTo(new Fold(text, ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 17, 900})
  void aTextOfManyIsCutAfterTheTwelfthLine(int breaks) {
    String text = "a\n".repeat(breaks) + "b";

    Fold fold = Fold.of(text);

    assertThat(fold.shown().lines()).hasSize(12);
    assertThat(fold.shown() + "\n" + fold.rest()).isEqualTo(text);
  }

  @Test
  void aTextThatBeginsWithALineBreakIsCutAsAnyOther() {
    assertThat(Fold.of("\n".repeat(20)).shown()).isEqualTo("\n".repeat(11));
  }
}
