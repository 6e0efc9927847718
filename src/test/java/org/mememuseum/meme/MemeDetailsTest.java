package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mememuseum.InvalidInputException;

class MemeDetailsTest {
  @Test
  void aTitleIsTrimmedAndKeptOnOneLine() {
    assertThat(new Title("  Deploy \n on   Friday ").text()).isEqualTo("Deploy on Friday");
  }

  @Test
  void emojiAndRightToLeftTextAreKeptRight() {
    assertThat(new Title("قطة 👩‍👩‍👧‍👦 חתול").text()).isEqualTo("قطة 👩‍👩‍👧‍👦 חתול");
  }

  @Test
  void anEmojiCountsAsWhatItIs() {
    assertThat(new Title("😀".repeat(120)).text()).hasSize(240);
  }

  @Test
  void aTitleOfTenThousandCharactersIsRefused() {
    assertThatThrownBy(() -> new Title("x".repeat(10_000)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("title.tooLong");
              assertThat(refusal.messageArguments()).containsExactly(120, 10_000);
            });
  }

  @Test
  void nulAndControlCharactersAreRefused() {
    assertThatThrownBy(() -> new Title("a\0b")).hasMessage("title.controlCharacters");
    assertThatThrownBy(() -> new Description("bell\u0007"))
        .hasMessage("description.controlCharacters");
    assertThatThrownBy(() -> new Title("half \uD83D")).hasMessage("title.controlCharacters");
  }

  @Test
  void anEmptyTitleIsRefusedAnEmptyDescriptionIsNot() {
    assertThatThrownBy(() -> new Title("  ")).hasMessage("title.required");
    assertThat(new Description(" ")).isEqualTo(Description.NONE);
  }

  @Test
  void tagsAreReadHoweverTheyAreSeparated() {
    assertThat(Tags.parse("Cats, #dogs\n snow-leopard cats,").all())
        .containsExactly(new Tag("cats"), new Tag("dogs"), new Tag("snow-leopard"));
  }

  @Test
  void tagsHaveLimits() {
    assertThatThrownBy(() -> Tags.parse("a b c d e f g h i j k")).hasMessage("tags.tooMany");
    assertThatThrownBy(() -> Tags.parse("<script>")).hasMessage("tags.malformed");
    assertThatThrownBy(() -> Tags.parse("x".repeat(31))).hasMessage("tags.tooLong");
  }

  @Test
  void categoriesAreFoundByTheirNames() {
    assertThat(Category.parse("science")).contains(Category.SCIENCE);
    assertThat(Category.parse("SCIENCE")).isEmpty();
    assertThat(Category.parse(null)).isEmpty();
  }
}
