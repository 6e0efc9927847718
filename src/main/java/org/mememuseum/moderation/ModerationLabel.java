package org.mememuseum.moderation;

import java.util.Objects;
import org.mememuseum.PlainText;

/**
 * A label that an examiner gave a picture, for a {@link Policy} to judge.
 *
 * @param name the examiner's name for it
 * @param parent the broader label above it; empty at the top level
 * @param confidence how sure the examiner is, 0 to 100
 */
public record ModerationLabel(String name, String parent, double confidence) {
  public ModerationLabel {
    Objects.requireNonNull(name);
    Objects.requireNonNull(parent);
    name = PlainText.clean(name);
    if (name.isBlank() || !(confidence >= 0 && confidence <= 100)) {
      throw new IllegalArgumentException("not a label: " + name + ", " + confidence);
    }
  }
}
