package org.mememuseum.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FragmentCacheTest {
  private static final int MORE_THAN_FIT = 700;

  private final FragmentCache cache = new FragmentCache();

  private record Value(String text) {}

  @Test
  void equalValuesShareTheHtmlOfAPlaceInAPage() {
    cache.keep("header", new Value("a"), "<p>a</p>");

    assertThat(cache.find("header", new Value("a"))).contains("<p>a</p>");
    assertThat(cache.find("header", new Value("b"))).isEmpty();
    assertThat(cache.find("footer", new Value("a"))).isEmpty();
  }

  @Test
  void whatWasUsedLastStays() {
    cache.keep("card", new Value("used"), "<li/>");
    for (int i = 0; i < MORE_THAN_FIT; i++) {
      cache.keep("card", new Value("new " + i), "<li/>");
      assertThat(cache.find("card", new Value("used"))).isPresent();
    }

    assertThat(cache.find("card", new Value("new 0"))).isEmpty();
  }

  @Test
  void aVeryLongFragmentIsNotCached() {
    cache.keep("text", new Value("long"), "x".repeat(32 * 1024 + 1));

    assertThat(cache.find("text", new Value("long"))).isEmpty();
  }
}
