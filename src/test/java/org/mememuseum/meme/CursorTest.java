package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final Cursor CURSOR =
      new Cursor(Instant.parse("2026-11-22T10:15:30.123Z"), new UUID(1, 2));

  @Test
  void aCursorSurvivesItsTextForm() {
    assertThat(Cursor.parse(CURSOR.toString())).contains(CURSOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "MTIz", "9999999999999999999999", "' or 1=1", "MSAy"})
  void anythingElseIsNoCursor(String text) {
    assertThat(Cursor.parse(text)).isEmpty();
  }

  @Test
  void aPageKnowsWhereTheListGoesOn() {
    var page = Page.of(List.of(1, 2, 3), 2, item -> CURSOR);

    assertThat(page.items()).containsExactly(1, 2);
    assertThat(page.next()).contains(CURSOR);
  }

  @Test
  void theLastPageLeadsNowhere() {
    assertThat(Page.of(List.of(1, 2), 2, item -> CURSOR).next()).isEmpty();
  }
}
