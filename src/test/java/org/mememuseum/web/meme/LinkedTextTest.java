package org.mememuseum.web.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.web.meme.LinkedText.Segment;

class LinkedTextTest {
  private static List<Segment> segments(String text, String... names) {
    return LinkedText.of(text, Set.of(names)).shown();
  }

  private static List<String> hrefs(String text) {
    return segments(text).stream().map(Segment::href).filter(href -> !href.isEmpty()).toList();
  }

  @Test
  void addressesBecomeLinksAndTheRestStaysWords() {
    assertThat(segments("See https://example.org/a?b=c&d#e, or\nwww.example.com."))
        .containsExactly(
            new Segment("See ", "", false),
            new Segment("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e", false),
            new Segment(", or\n", "", false),
            new Segment("www.example.com", "https://www.example.com", false),
            new Segment(".", "", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          (https://a.org)                    ⇒ https://a.org
          https://a.org/b_(c)                ⇒ https://a.org/b_(c)
          (see https://a.org/b_(c)!)         ⇒ https://a.org/b_(c)
          https://a.org/((((b                ⇒ https://a.org/((((b
          https://a.org/b)))).               ⇒ https://a.org/b
          "https://a.org/"                   ⇒ https://a.org/
          <https://a.org/b>                  ⇒ https://a.org/b
          https://a.org/b'onclick='x         ⇒ https://a.org/b%27onclick=%27x
          HTTP://A.ORG:8080/B                ⇒ http://a.org:8080/B
          https://a.org/ü?q=日               ⇒ https://a.org/%C3%BC?q=%E6%97%A5
          https://a.org/{b}|c^%41            ⇒ https://a.org/%7Bb%7D%7Cc%5E%41
          https://пример.рф/путь             ⇒ https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C
          http://127.0.0.1/                  ⇒ http://127.0.0.1/
          """)
  void linksLeadWhereTheirAddressSays(String text, String href) {
    assertThat(hrefs(text)).containsExactly(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert('https')",
        "data:text/html,<b>x</b>",
        "ftp://example.org",
        "https://",
        "https://.",
        "https://localhost/",
        "https://a..org/",
        "https://1.2/",
        "https://museum.org@evil.org/",
        "https://museum.org\\@evil.org/",
        "https://museum.org:password@evil.org/",
        "https://museum.org:x/",
        "https://a_b.org/",
        "xhttps://example.org",
        "anna@www.example.org",
        "<a href=x onclick=alert(1)>",
        "wwww.example.org"
      })
  void whatIsNoSafeAddressStaysWords(String text) {
    assertThat(hrefs(text)).isEmpty();
    assertThat(text(text)).isEqualTo(text);
  }

  @Test
  void aHostThatImitatesAnotherIsShownAsItIsLookedUp() {
    // The first letter is Cyrillic.
    assertThat(text("https://аpple.com/")).isEqualTo("https://xn--pple-43d.com/");
  }

  @Test
  void anAddressEndsWhereTheDirectionOfTheTextIsOverridden() {
    assertThat(hrefs("https://a.org/\u202Egnp.exe")).containsExactly("https://a.org/");
    assertThat(hrefs("שלום https://a.org/שלום שלום"))
        .containsExactly("https://a.org/%D7%A9%D7%9C%D7%95%D7%9D");
  }

  @Test
  void aLongAddressIsCutInTheMiddleButItsHostIsNot() {
    String path = "/" + "x".repeat(80) + "/the-end-of-it.html";
    String host = "museum.org." + "a".repeat(60) + ".evil.org";

    assertThat(text("https://a.org" + path))
        .hasSize(64)
        .startsWith("https://a.org/xx")
        .contains("…");
    assertThat(text("https://" + host + path)).startsWith("https://" + host + "…");
    assertThat(text("https://a.org/" + "😀".repeat(60)))
        .doesNotContain("?")
        .matches(shown -> shown.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  @Test
  void namesOfMembersBecomeLinksToTheirPages() {
    assertThat(segments("@Anna, @anna.b. and @nobody", "anna", "anna.b"))
        .containsExactly(
            new Segment("@Anna", "/by/Anna", true),
            new Segment(", ", "", false),
            new Segment("@anna.b", "/by/anna.b", true),
            new Segment(". and ", "", false),
            new Segment("@nobody", "", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "post@anna",
        "@@anna",
        "anna",
        "@ anna",
        "https://example.org/@anna",
        "https://example.org/?by=@anna",
        "@annannannannannannannannannannannannanna"
      })
  void whatIsNoMentionLeadsToNobody(String text) {
    assertThat(segments(text, "anna")).noneMatch(Segment::mention);
  }

  @Test
  void namesOfEveryScriptAreMentioned() {
    assertThat(segments("@Žofie @анна @あんな", "žofie", "анна", "あんな"))
        .filteredOn(Segment::mention)
        .extracting(Segment::text)
        .containsExactly("@Žofie", "@анна", "@あんな");
  }

  @Test
  void aLongTextIsFoldedAndItsRestHasLinksToo() {
    var text = LinkedText.of("line\n".repeat(20) + "@anna", Set.of("anna"));

    assertThat(text.shown()).singleElement().extracting(Segment::text).asString().hasLineCount(12);
    assertThat(text.rest()).last().isEqualTo(new Segment("@anna", "/by/anna", true));
    assertThat(LinkedText.of("short", Set.of()).rest()).isEmpty();
  }

  private static String text(String text) {
    return segments(text).stream().map(Segment::text).collect(Collectors.joining());
  }
}
