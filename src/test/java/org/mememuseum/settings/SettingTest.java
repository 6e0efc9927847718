package org.mememuseum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.InvalidInputException;

class SettingTest {
  @Test
  void keysAreDifferentAndReadLikeFields() {
    assertThat(Setting.LINK_DAYS.key()).isEqualTo("linkDays");
    assertThat(Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toSet()))
        .hasSameSizeAs(Setting.values());
  }

  @ParameterizedTest
  @CsvSource({"TRUST, ' 3 ', 3", "TRUST, 0, 0", "UPLOADS_PER_HOUR, 007, 7"})
  void numbersAreNormalized(Setting setting, String raw, String normal) {
    assertThat(setting.normalize(raw)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101", "1e1", "three", "99999999999999999999", "3.5", "٣x"})
  void numbersOutsideTheRangeAreRefused(String raw) {
    assertThatThrownBy(() -> Setting.TRUST.normalize(raw))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("setting.number");
  }

  @Test
  void listsOfNumbersAreSortedAndMayBeEmpty() {
    assertThat(Setting.TRENDING_LIKES.normalize("100, 10,10")).isEqualTo("10,100");
    assertThat(Setting.TRENDING_LIKES.normalize("  ")).isEmpty();
    assertThatThrownBy(() -> Setting.TRENDING_LIKES.normalize("10,,20"))
        .hasMessage("setting.number");
    assertThatThrownBy(
            () -> Setting.TRENDING_LIKES.normalize(String.join(",", Collections.nCopies(21, "1"))))
        .hasMessage("setting.numbers");
  }

  @Test
  void onlyWhatIsOfferedCanBeChosen() {
    assertThat(Setting.REGISTRATION.normalize("closed")).isEqualTo("closed");
    assertThatThrownBy(() -> Setting.REGISTRATION.normalize("")).hasMessage("setting.choice");
    assertThatThrownBy(() -> Setting.PUBLIC_LOG.normalize("ON")).hasMessage("setting.choice");
  }

  @Test
  void savedReasonsAreLinesWithoutEmptyOnes() {
    assertThat(Setting.SAVED_REASONS.normalize(" one \r\n\r\n two\n")).isEqualTo("one\ntwo");
    assertThatThrownBy(() -> Setting.SAVED_REASONS.normalize("x\n".repeat(21)))
        .hasMessage("setting.lines");
    assertThatThrownBy(() -> Setting.SAVED_REASONS.normalize("x".repeat(501)))
        .hasMessage("setting.tooLong");
  }

  @ParameterizedTest
  @EnumSource(names = {"BANNER", "ABOUT", "HOUSE_RULES"})
  void textsMayBeEmptyButNotEndless(Setting setting) {
    assertThat(setting.normalize("  ")).isEmpty();
    assertThatThrownBy(() -> setting.normalize("x".repeat(5_001))).hasMessage("setting.tooLong");
    assertThatThrownBy(() -> setting.normalize("\u0000")).hasMessage("setting.controlCharacters");
  }
}
