package org.mememuseum.moderation;

import org.mememuseum.PlainText;

/**
 * One thing an examination found that bears on the verdict.
 *
 * @param label what, in the examiner's own terms
 * @param confidence how sure it is, 0 to 100
 * @param threshold from which confidence on it bears on the verdict, 0 to 100
 */
public record Finding(String label, double confidence, double threshold) {
  public Finding {
    label = PlainText.clean(label);
    if (!(confidence >= 0 && confidence <= 100) || !(threshold >= 0 && threshold <= 100)) {
      throw new IllegalArgumentException("confidence and threshold are percentages");
    }
  }
}
