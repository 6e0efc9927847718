package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.Page;

class PageTest {
  private static final Cursor CURSOR =
      new Cursor(Instant.parse("2026-11-22T10:15:30.123Z"), new UUID(1, 2));

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
