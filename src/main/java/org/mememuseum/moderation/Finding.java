package org.mememuseum.moderation;

import org.mememuseum.PlainText;

/**
 * A label that an examination found and compared with a threshold.
 *
 * @param label the examiner's name for it
 * @param confidence how sure the examiner is, 0 to 100
 * @param threshold the confidence from which on the label affects the verdict, 0 to 100
 */
public record Finding(String label, double confidence, double threshold) {
  public Finding {
    label = PlainText.clean(label);
    if (!(confidence >= 0 && confidence <= 100) || !(threshold >= 0 && threshold <= 100)) {
      throw new IllegalArgumentException("confidence and threshold are percentages");
    }
  }
}
