package org.mememuseum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Status;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.PictureRefusedException.Reason;

/** The message bundle has a sentence for every refusal, and every sentence can be formatted. */
class MessagesTest {
  private static final Path FILE = Path.of("src/main/resources/org/mememuseum/messages.properties");
  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle("org.mememuseum.messages", Locale.ENGLISH);

  @ParameterizedTest
  @MethodSource("keysThatAreThrown")
  void everyRefusalHasASentence(String key) {
    assertThat(MESSAGES.containsKey(key)).as(key).isTrue();
  }

  static Stream<String> keysThatAreThrown() {
    var pictures =
        Stream.concat(
            Arrays.stream(Reason.values())
                .filter(reason -> reason != Reason.UNSUPPORTED_FORMAT)
                .map(Reason::messageKey),
            Arrays.stream(OtherFormat.values()).map(OtherFormat::messageKey));
    var texts =
        Stream.of("email", "name", "bio", "title", "description", "tags", "comment", "reason")
            .flatMap(field -> Stream.of(field + ".tooLong", field + ".controlCharacters"));
    var required =
        Stream.of("email", "name", "password", "title", "tags", "comment", "reason")
            .map(field -> field + ".required");
    var others =
        Stream.of(
            "email.malformed",
            "email.taken",
            "name.tooShort",
            "name.malformed",
            "name.taken",
            "password.tooShort",
            "password.tooLong",
            "password.common",
            "password.personal",
            "currentPassword.wrong",
            "tags.malformed",
            "tags.tooMany",
            "currentPassword.tooMany",
            "login.tooMany",
            "loginAddress.tooMany",
            "loginDevice.tooMany",
            "registration.tooMany",
            "chosen.required",
            "chosen.tooMany",
            "review.claimed",
            "review.ownMeme",
            "meme.statusConflict",
            "page.notFound",
            "picture.storeUnavailable");
    return Stream.of(pictures, texts, required, others).flatMap(keys -> keys);
  }

  @Test
  void everyCategoryAndEveryVisibleStatusHasAName() {
    var categories =
        Arrays.stream(Category.values()).map(category -> "category." + category.slug());
    var statuses =
        Arrays.stream(Status.values())
            .filter(status -> status != Status.WITHDRAWN)
            .map(status -> "status." + status.slug());
    assertThat(MESSAGES.keySet()).containsAll(Stream.concat(categories, statuses).toList());
  }

  @Test
  void theKeysThatRecordsHoldStayForGood() {
    assertThat(MESSAGES.keySet())
        .contains(
            "decision.held",
            "decision.rejected",
            "decision.curatorFirst",
            "decision.daySpent",
            "decision.failed",
            "decision.shareSpent",
            "decision.tooThin");
  }

  @Test
  void everySentenceIsAValidFormatWithoutStraightApostrophes() {
    for (String key : MESSAGES.keySet()) {
      String sentence = MESSAGES.getString(key);
      assertThatCode(() -> new MessageFormat(sentence, Locale.ENGLISH))
          .as(key)
          .doesNotThrowAnyException();
      assertThat(sentence).as(key).doesNotContain("'");
    }
  }

  @Test
  void noKeyIsGivenTwice() throws IOException {
    var keys =
        Files.readAllLines(FILE).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).doesNotHaveDuplicates().hasSize(parsed().size());
  }

  @Test
  void oneAndManyAreSaidDifferently() {
    var wait = new MessageFormat(MESSAGES.getString("login.tooMany"), Locale.ENGLISH);
    assertThat(wait.format(new Object[] {1})).contains("please wait one minute;");
    assertThat(wait.format(new Object[] {2})).contains("please wait 2 minutes;");
  }

  private static Properties parsed() throws IOException {
    var properties = new Properties();
    try (Reader reader = new StringReader(Files.readString(FILE))) {
      properties.load(reader);
    }
    return properties;
  }
}
