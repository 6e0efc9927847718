package org.mememuseum.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeeOtherTest {
  @ParameterizedTest
  @CsvSource({
    "/dashboard, /dashboard?said=deleted",
    "/search?q=cat, /search?q=cat&said=deleted",
    "/view/1#comments, /view/1?said=deleted#comments",
  })
  void theMessageKeyGoesIntoTheQuery(String path, String expected) {
    assertThat(SeeOther.saying(path, "deleted")).isEqualTo(expected);
  }
}
