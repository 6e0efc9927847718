package org.mememuseum.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  @Test
  void plainFormattingIsRendered() {
    assertThat(Markdown.toHtml("# Rules\n\n- *one*\n- [two](https://example.org/)"))
        .contains("<h2>Rules</h2>", "<em>one</em>", "href=\"https://example.org/\"");
    assertThat(Markdown.toHtml("")).isEmpty();
    assertThat(Markdown.toHtml("###### deep")).contains("<h6>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "text <img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "![x](https://example.org/pixel.png)",
        "[![x](javascript:alert(1))](vbscript:x)",
        "<style>*{display:none}</style>",
        "[a]: javascript:alert(1)\n\n[a]"
      })
  void nothingInItRunsOrLoads(String markdown) {
    assertThat(Markdown.toHtml(markdown).replaceAll("href=\"\"", ""))
        .doesNotContainPattern("<(script|img|style)")
        .doesNotContainPattern("(?i)href=\"(javascript|data|vbscript)");
  }

  @Test
  void aPictureBecomesItsDescription() {
    assertThat(Markdown.toHtml("A ![cat *asleep*](https://example.org/c.png) here"))
        .isEqualTo("<p>A cat <em>asleep</em> here</p>\n");
  }
}
