package org.mememuseum.adapter.rekognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.PolicyFile;

/** Reads the house's policy on what Rekognition sees. */
public final class RekognitionPolicy {
  private static final String SHIPPED = "/org/mememuseum/moderation/policy.txt";

  private RekognitionPolicy() {}

  /** Returns the policy that comes with the museum. */
  public static Policy shipped() {
    try (var file = PolicyFile.class.getResourceAsStream(SHIPPED)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return PolicyFile.read(text.lines().toList(), Taxonomy.parents());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /**
   * Returns the policy in a file of the operator's.
   *
   * @throws IllegalArgumentException what is wrong with it, to stand behind the setting's name: "is
   *     wrong in line 3: …" or "cannot be read: …"
   */
  public static Policy read(Path file) {
    try {
      return PolicyFile.read(Files.readAllLines(file), Taxonomy.parents());
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("cannot be read: " + file + ".", unreadable);
    }
  }
}
