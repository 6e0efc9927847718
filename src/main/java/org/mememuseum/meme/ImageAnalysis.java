package org.mememuseum.meme;

import java.util.List;

/**
 * The results of analysing a picture.
 *
 * @param labels what the picture shows, most certain first
 * @param detectedText the text in the picture; empty if none was detected
 * @param reasons why the meme was held or rejected, for its owner; empty if it was not
 */
public record ImageAnalysis(List<String> labels, String detectedText, List<Reason> reasons) {
  public static final ImageAnalysis NONE = new ImageAnalysis(List.of(), "", List.of());

  public ImageAnalysis {
    labels = List.copyOf(labels);
    reasons = List.copyOf(reasons);
  }

  /** Returns this analysis with other reasons. */
  public ImageAnalysis because(List<Reason> otherReasons) {
    return new ImageAnalysis(labels, detectedText, otherReasons);
  }
}
