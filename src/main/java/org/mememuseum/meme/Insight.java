package org.mememuseum.meme;

import java.util.List;

/**
 * What the examination saw in a picture and said of it.
 *
 * @param labels what is in it, most certain first
 * @param detectedText the words in it; empty if none were read
 * @param reasons why it was held or rejected, for its owner; empty if it was not
 */
public record Insight(List<String> labels, String detectedText, List<String> reasons) {
  public static final Insight NONE = new Insight(List.of(), "", List.of());

  public Insight {
    labels = List.copyOf(labels);
    reasons = List.copyOf(reasons);
  }

  /** Returns this with other reasons. */
  public Insight because(List<String> otherReasons) {
    return new Insight(labels, detectedText, otherReasons);
  }
}
