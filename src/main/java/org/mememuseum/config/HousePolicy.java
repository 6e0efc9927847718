package org.mememuseum.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.rekognition.Taxonomy;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.PolicyFile;

/** Reads the rules for judging pictures, from the operators' file or else from the built-in one. */
final class HousePolicy {
  private static final String SETTING = "museum.policy";

  private HousePolicy() {}

  /**
   * @throws SettingException if the file cannot be read or is invalid
   */
  static Policy read(Optional<Path> file) {
    try {
      return PolicyFile.read(file.isPresent() ? lines(file.get()) : builtIn(), Taxonomy.parents());
    } catch (IllegalArgumentException wrong) {
      throw new SettingException(SETTING, wrong.getMessage());
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new SettingException(SETTING, "names a file that cannot be read: " + file + ".");
    }
  }

  private static List<String> builtIn() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Policy.class.getResourceAsStream("policy.txt"), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
