package org.mememuseum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.PasswordHasher;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.Tag;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.reaction.CommentText;

/** Which text counts as empty, and which texts count as the same word. */
class TypedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "\u00a0\u3000",
        "\u200b",
        "\u3164",
        "\u2800\u2800",
        "\u200d",
        "\ufe0f",
        "\u0301",
        "\u2028",
        "\u115f\u1160",
        "\ufeff \n"
      })
  void whatShowsNothingIsNoTextWhereOneIsRequired(String blank) {
    assertThatThrownBy(() -> Title.typed(blank))
        .hasFieldOrPropertyWithValue("messageKey", "title.required");
    assertThatThrownBy(() -> CommentText.typed(blank))
        .hasFieldOrPropertyWithValue("messageKey", "comment.required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"👨‍👩‍👧", "☺️", "🏳️‍🌈", "می‌خواهم", "a", "…", "1"})
  void whatShowsSomethingIsKeptWithTheJoinersInside(String text) {
    assertThat(Title.typed(" \u00a0" + text + "\u200b ").text()).isEqualTo(text);
    assertThat(CommentText.typed(text).text()).isEqualTo(text);
  }

  @Test
  void gapsOfManyLinesAreFolded() {
    assertThat(CommentText.typed("above" + "\n".repeat(900) + "below").text())
        .isEqualTo("above\n\nbelow");
    assertThat(CommentText.typed("above\n \n\u00a0\n\u2800\n\t\nbelow").text())
        .isEqualTo("above\n\nbelow");
    assertThat(CommentText.typed("one\ntwo\n\nthree").text()).isEqualTo("one\ntwo\n\nthree");
    assertThat(new Description("a\r\n\r\n\r\n\r\nb").text()).isEqualTo("a\n\nb");
  }

  @ParameterizedTest
  @CsvSource({
    "ｃａｔ, cat",
    "ﬁsh, fish",
    "İstanbul, istanbul",
    "ISTANBUL, istanbul",
    "Straße, straße",
    "Ⅳ, iv",
    "ΣΊΣΥΦΟΣ, σίσυφος",
    "Café, café",
    "ａ－ｂ, a-b"
  })
  void aTagIsOneHoweverItIsWritten(String input, String tag) {
    assertThat(new Tag(input).text()).isEqualTo(tag);
    assertThat(new Tag(tag).text()).isEqualTo(tag);
  }

  @Test
  void tagsAreSeparatedByWhateverTheKeyboardHas() {
    assertThat(Tags.parse("#cat＃dog、bird，fish\u3000cow，,#owl ;ant").all())
        .extracting(Tag::text)
        .containsExactly("cat", "dog", "bird", "fish", "cow", "owl", "ant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3164", "\u0301", "cat, \u115f", "c\u200dat"})
  void aTagThatCannotBeSeenIsRefused(String tags) {
    assertThatThrownBy(() -> Tags.parse(tags))
        .hasFieldOrPropertyWithValue("messageKey", "tags.invisible");
  }

  @ParameterizedTest
  @CsvSource({
    "ann@münchen.de, ann@xn--mnchen-3ya.de",
    "ann@MÜNCHEN.de, ann@xn--mnchen-3ya.de",
    "ann@xn--mnchen-3ya.de, ann@xn--mnchen-3ya.de",
    "\u00a0ann@museum.example\u200b, ann@museum.example"
  })
  void oneAddressIsOneAccount(String input, String address) {
    assertThat(new EmailAddress(input).text()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u200bnn@museum.example", "a\u00a0nn@museum.example", "\u200b"})
  void whatIsHiddenInAnAddressIsRefused(String input) {
    assertThatThrownBy(() -> new EmailAddress(input)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void aPasswordThatWasHashedAsItWasTypedIsStillRight() {
    PasswordHasher plain = new AsTyped();

    assertThat(plain.verifyTyped("Cafe\u0301 am Markt", "Caf\u00e9 am Markt")).isTrue();
    assertThat(plain.verifyTyped("Cafe\u0301 am Markt", "Cafe\u0301 am Markt")).isTrue();
    assertThat(plain.verifyTyped("Cafe am Markt", "Caf\u00e9 am Markt")).isFalse();
  }

  private static final class AsTyped implements PasswordHasher {
    @Override
    public String hash(String password) {
      return password;
    }

    @Override
    public boolean verify(String password, String hash) {
      return password.equals(hash);
    }
  }

  @Test
  void aPasswordIsOneHoweverTheKeyboardComposesIt() {
    assertThat(new NewPassword("Cafe\u0301\u00a0am Markt"))
        .isEqualTo(new NewPassword("Caf\u00e9 am Markt"));
  }
}
