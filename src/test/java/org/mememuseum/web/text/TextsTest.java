package org.mememuseum.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Category;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.PictureRefusedException.Reason;

class TextsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.mememuseum.messages", Locale.ENGLISH);

  @Test
  void everyRefusalHasASentence() throws IOException {
    String java = allOf(SOURCES, ".java");
    Set<String> keys = new TreeSet<>();
    each(java, "super\\(\\s*Kind\\.\\w+,(?:\\s*\\w+,)?\\s*\"([a-z]\\w*\\.\\w+)\"")
        .forEach(match -> keys.add(match.group(1)));
    each(java, "InvalidInputException\\(\"(\\w+)\", \"(\\w+)\"")
        .forEach(match -> keys.add(match.group(1) + "." + match.group(2)));
    each(java, "MalformedRequestException\\(\"(\\w+)\"")
        .forEach(match -> keys.add("request." + match.group(1)));
    each(java, "PlainText\\.require\\(\"(\\w+)\", \\w+, (\\d+), \\d+\\)")
        .forEach(match -> keys.addAll(keysOfText(match)));
    Stream.of(Reason.values())
        .filter(reason -> reason != Reason.UNSUPPORTED_FORMAT)
        .forEach(reason -> keys.add(reason.messageKey()));
    Stream.of(OtherFormat.values()).forEach(format -> keys.add(format.messageKey()));
    each(java, "Limited\\(\\s*\"(\\w+)\"").forEach(match -> keys.add(match.group(1) + ".tooMany"));
    each(java, "TooManyAttemptsException\\(\"(\\w+)\"")
        .forEach(match -> keys.add(match.group(1) + ".tooMany"));
    each(java, "Exception\\(\\s*Kind\\.\\w+, \"([\\w.]+)\"")
        .forEach(match -> keys.add(match.group(1)));
    keys.addAll(Set.of("email.taken", "name.taken"));

    assertThat(keys)
        .hasSizeGreaterThan(40)
        .allSatisfy(key -> assertThat(BUNDLE.containsKey(key)).as(key).isTrue());
  }

  @Test
  void everyTextThatPagesShowIsThere() throws IOException {
    var keys =
        each(allOf(PAGES, ".xhtml"), "(?:text\\[|texts\\.sentence\\()'([\\w.]+)'")
            .map(match -> match.group(1))
            .toList();

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(BUNDLE.containsKey(key)).as(key).isTrue());
  }

  @Test
  void everyWordThatBeansSayAfterwardsIsThere() throws IOException {
    var used =
        each(allOf(SOURCES, ".java"), "SeeOther\\.at\\([^;]*, \"(\\w+)\"\\)|said=(\\w+)\"")
            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
            .toList();

    assertThat(used)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(BUNDLE.containsKey("said." + key)).as(key).isTrue());
  }

  @Test
  void everyReasonAndEveryAnnouncementHasASentence() throws IOException {
    var keys =
        each(allOf(SOURCES, ".java"), "\"((?:decision|announcement)\\.[\\w.]+)\"")
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(keys)
        .hasSizeGreaterThan(20)
        .allSatisfy(key -> assertThat(BUNDLE.containsKey(key)).as(key).isTrue());
  }

  @Test
  void everyWingHasAName() {
    assertThat(Category.values())
        .allSatisfy(
            category -> assertThat(BUNDLE.containsKey("category." + category.slug())).isTrue());
  }

  @Test
  void everySentenceCanBeFilledAndHasNoPlainApostrophe() {
    assertThat(BUNDLE.keySet())
        .allSatisfy(
            key -> {
              assertThat(BUNDLE.getString(key)).as(key).isNotBlank().doesNotContain("'");
              assertThat(new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH)).isNotNull();
            });
  }

  @Test
  void waitingIsToldInMinutes() {
    var texts = new Texts();

    assertThat(texts.sentence("login.tooMany", 1L)).contains("wait one minute;");
    assertThat(texts.sentence("login.tooMany", 14L)).contains("wait 14 minutes;");
  }

  private static List<String> keysOfText(MatchResult match) {
    String field = match.group(1);
    int minimum = Integer.parseInt(match.group(2));
    return Stream.of(
            Stream.of("tooLong", "controlCharacters"),
            minimum > 0 ? Stream.of("required") : Stream.<String>of(),
            minimum > 1 ? Stream.of("tooShort") : Stream.<String>of())
        .flatMap(problems -> problems)
        .map(problem -> field + "." + problem)
        .toList();
  }

  private static Stream<MatchResult> each(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results();
  }

  private static String allOf(Path folder, String ending) throws IOException {
    var all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
