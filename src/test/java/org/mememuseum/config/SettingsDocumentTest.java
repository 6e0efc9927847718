package org.mememuseum.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/settings.md lists exactly the settings that are read. */
class SettingsDocumentTest {
  private static final Pattern VARIABLE = Pattern.compile("`(MUSEUM_[A-Z0-9_]+)`");
  private static final String TOPIC = "arn:aws:sns:eu-central-1:123456789012:Topic";

  @Test
  void theDocumentNamesTheSettingsThatAreReadAndNoOther() throws IOException {
    Set<String> requested = new TreeSet<>(requestedBy("local"));
    requested.addAll(requestedBy("aws"));

    assertThat(named()).isEqualTo(requested);
  }

  /** Returns the variables in the first column, except those that the server's own files read. */
  private static Set<String> named() throws IOException {
    return Files.readAllLines(Path.of("docs/settings.md")).stream()
        .filter(line -> line.startsWith("| `MUSEUM_") && !line.contains("read by the server"))
        .flatMap(line -> VARIABLE.matcher(line.split(" [|] ")[0]).results())
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> requestedBy(String backend) {
    Map<String, String> properties =
        new HashMap<>(
            Map.of(
                "museum.backend", backend,
                "museum.pictures", "/srv/pictures",
                "museum.secret", "A".repeat(43) + "=",
                "museum.base-url", "https://museum.example.org",
                "museum.admin.email", "admin@museum.example",
                "museum.admin.password", "the walls are white",
                "museum.aws.region", "eu-central-1",
                "museum.s3.bucket", "meme-museum-pictures"));
    for (String topic : Set.of("new-meme-upload", "trending-alert", "content-moderation")) {
      properties.put("museum.sns." + topic, TOPIC);
    }
    Set<String> requested = new TreeSet<>();
    Settings.read(
        name -> {
          requested.add(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
          return Optional.ofNullable(properties.get(name));
        });
    return requested;
  }
}
