package org.mememuseum.adapter.rekognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.PolicyFile;

/** The moderation policy that the museum is shipped with. */
public final class ShippedPolicy {
  private ShippedPolicy() {}

  public static Policy read() {
    try (var file = Policy.class.getResourceAsStream("policy.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return PolicyFile.read(text.lines().toList(), Taxonomy.parents());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
