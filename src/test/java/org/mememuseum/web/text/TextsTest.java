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
        .forEach(found -> keys.add(found.group(1)));
    each(java, "InvalidInputException\\(\"(\\w+)\", \"(\\w+)\"")
        .forEach(found -> keys.add(found.group(1) + "." + found.group(2)));
    each(java, "MalformedRequestException\\(\"(\\w+)\"")
        .forEach(found -> keys.add("request." + found.group(1)));
    each(java, "PlainText\\.require\\(\"(\\w+)\", \\w+, (\\d+), \\d+\\)")
        .forEach(found -> keys.addAll(keysOfText(found)));
    Stream.of(Reason.values())
        .filter(one -> one != Reason.UNSUPPORTED_FORMAT)
        .forEach(one -> keys.add(one.messageKey()));
    Stream.of(OtherFormat.values()).forEach(one -> keys.add(one.messageKey()));
    each(java, "Limited\\(\\s*\"(\\w+)\"").forEach(found -> keys.add(found.group(1) + ".tooMany"));
    each(java, "TooManyAttemptsException\\(\"(\\w+)\"")
        .forEach(found -> keys.add(found.group(1) + ".tooMany"));
    each(java, "Exception\\(\\s*Kind\\.\\w+, \"([\\w.]+)\"")
        .forEach(found -> keys.add(found.group(1)));
    keys.addAll(Set.of("email.taken", "name.taken"));

    assertThat(keys)
        .hasSizeGreaterThan(40)
        .allSatisfy(key -> assertThat(BUNDLE.containsKey(key)).as(key).isTrue());
  }

  @Test
  void everyTextThatPagesShowIsThere() throws IOException {
    var keys =
        each(allOf(PAGES, ".xhtml"), "(?:text\\[|texts\\.sentence\\()'([\\w.]+)'")
            .map(found -> found.group(1))
            .toList();

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(BUNDLE.containsKey(key)).as(key).isTrue());
  }

  @Test
  void everyWordThatBeansSayAfterwardsIsThere() throws IOException {
    var said =
        each(allOf(SOURCES, ".java"), "SeeOther\\.at\\([^;]*, \"(\\w+)\"\\)|said=(\\w+)\"")
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .toList();

    assertThat(said)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(BUNDLE.containsKey("said." + key)).as(key).isTrue());
  }

  @Test
  void everyWingHasAName() {
    assertThat(Category.values())
        .allSatisfy(one -> assertThat(BUNDLE.containsKey("category." + one.slug())).isTrue());
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

  private static List<String> keysOfText(MatchResult found) {
    String field = found.group(1);
    int minimum = Integer.parseInt(found.group(2));
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
      for (var file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
