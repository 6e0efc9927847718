package org.mememuseum.moderation;

import java.util.Objects;
import org.mememuseum.PlainText;

/**
 * Something an examiner saw that a policy may have a rule for.
 *
 * @param name what, in the examiner's own terms
 * @param parent the wider label it belongs to; empty if it is at the top
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
