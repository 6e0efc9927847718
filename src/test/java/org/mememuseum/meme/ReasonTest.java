package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Messages;

class ReasonTest {
  private static final Reason HELD = Reason.of("decision.held", "Weapons", "97.3", "95");
  private static final Reason FAILED = Reason.of("decision.failed");

  @Test
  void aKeyBecomesTheTextOfTheBundleWithItsArguments() {
    assertThat(HELD.text(Messages.ENGLISH))
        .isEqualTo("Held: “Weapons” with 97.3 % confidence, from 95 %.");
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void whatIsStoredIsReadBack(Reason reason) {
    assertThat(Reason.parse(reason.stored())).isEqualTo(reason);
  }

  static Stream<Reason> reasons() {
    return Stream.of(
        HELD,
        FAILED,
        Reason.of("decision.held", "", "It's {0} \"100 %\"", "ünï\n\t🙈"),
        Reason.of("decision.held", ""),
        Reason.words("It is not funny."),
        Reason.words(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decision.failed",
        "\u001fdecision.failed",
        "\u001f\u001fdecision.failed",
        "\u001e\u001fdecision.failed",
        "a\u001e\u001fdecision.failed",
        "\n\u001fdecision.failed",
        "\\u001fdecision.failed",
        "\u0000\u001f\u001e\u001fdecision.held\u001fCat\u001f1\u001f2",
        "{0} {1,choice,0#x} '{'",
        "␟decision.failed"
      })
  void hostileWordsStayWords(String typed) {
    var words = Reason.words(typed);
    String harmless = typed.replaceAll("[\u0000\u001e\u001f]", "");

    assertThat(words.text(Messages.ENGLISH)).isEqualTo(harmless);
    assertThat(Reason.parse(words.stored())).isEqualTo(words);
    assertThat(Reason.split(Reason.join(List.of(words, HELD)))).containsExactly(words, HELD);
  }

  @Test
  void anArgumentCannotAddArgumentsOrReasons() {
    var label = Reason.of("decision.held", "Cat\u001f1\u001e\u001fdecision.failed", "2", "3");

    assertThat(Reason.split(Reason.join(List.of(label)))).containsExactly(label);
    assertThat(label.arguments()).containsExactly("Cat1decision.failed", "2", "3");
  }

  @Test
  void sentencesStoredBeforeThereWereKeysAreShownAsTheyAre() {
    String old = "Held: 'Weapons' with 97.3 % confidence, from 95 %. Held: 'Gambling' with {0}.";

    assertThat(Reason.parse(old).text(Messages.ENGLISH)).isEqualTo(old);
    assertThat(Reason.text(Reason.split(old), Messages.ENGLISH)).isEqualTo(old);
  }

  @Test
  void severalReasonsAreReadBackFromOneText() {
    var all = List.of(HELD, Reason.words("Two\nlines."), FAILED);

    assertThat(Reason.split(Reason.join(all))).isEqualTo(all);
    assertThat(Reason.split(Reason.join(List.of()))).isEmpty();
    assertThat(Reason.text(all, Messages.ENGLISH))
        .isEqualTo(
            "Held: “Weapons” with 97.3 % confidence, from 95 %. Two\nlines."
                + " The examination could not be completed; a curator will look.");
  }

  @Test
  void aKeyThatTheBundleLacksShowsItsArguments() {
    assertThat(Reason.of("decision.ofTomorrow", "Cat", "12").text(Messages.ENGLISH))
        .isEqualTo("Cat, 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001f", "\u001f\u001f", "\u001fonly.key\u001f", ""})
  void oddStoredTextsAreReadAllTheSame(String stored) {
    assertThat(Reason.parse(stored).text(Messages.ENGLISH)).isEmpty();
  }
}
