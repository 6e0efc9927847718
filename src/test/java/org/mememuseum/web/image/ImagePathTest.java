package org.mememuseum.web.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.meme.Rendition;

class ImagePathTest {
  private static final String ID = "0192f0c1-7d1a-7c00-8000-0000000001a2";

  @Test
  void aPathNamesMemeAndRendition() {
    var path = ImagePath.parse("/" + ID + "/thumb").orElseThrow();

    assertThat(path.meme()).hasToString(ID);
    assertThat(path.rendition()).isEqualTo(Rendition.THUMB);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "/", "/x/thumb", "/" + ID, "/" + ID + "/huge", "/" + ID + "/thumb/x"})
  void anythingElseNamesNothing(String path) {
    assertThat(ImagePath.parse(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Pair programming, pair-programming",
    "Žižek’s \"Übung\"/../x, zizek-s-ubung-x",
    "🐈, meme",
  })
  void picturesAreNamedByTheirTitleInPlainLetters(String title, String name) {
    assertThat(ImageHeaders.plainName(title)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "猫/の\\写真, 猫 の 写真",
    "Кот: \"да\"?, Кот да",
    "...скрытый..., скрытый",
    "\u202Eexe.שלום, exe.שלום",
    "?*:, meme"
  })
  void picturesAreNamedByTheirTitleWithoutReservedCharacters(String title, String name) {
    assertThat(ImageHeaders.ownName(title)).isEqualTo(name);
  }
}
