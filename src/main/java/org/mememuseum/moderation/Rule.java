package org.mememuseum.moderation;

import java.util.Optional;

/**
 * A policy's rule for one label. Without thresholds, the label does not matter.
 *
 * @param holdFrom the confidence from which on a curator decides, 0 to 100
 * @param rejectFrom the confidence from which on the picture is rejected; above {@code holdFrom} if
 *     both are present
 */
public record Rule(Optional<Double> holdFrom, Optional<Double> rejectFrom) {
  /** The rule of a label that does not matter. */
  public static final Rule PUBLISH = new Rule(Optional.empty(), Optional.empty());

  public Rule {
    boolean contradictory =
        rejectFrom.isPresent() && holdFrom.filter(hold -> hold >= rejectFrom.get()).isPresent();
    if (!isPercentage(holdFrom) || !isPercentage(rejectFrom) || contradictory) {
      throw new IllegalArgumentException("no such thresholds: " + holdFrom + ", " + rejectFrom);
    }
  }

  /** Returns the verdict on a label that has this confidence. */
  Verdict verdict(double confidence) {
    if (rejectFrom.filter(from -> confidence >= from).isPresent()) {
      return Verdict.REJECT;
    }
    return holdFrom.filter(from -> confidence >= from).isPresent() ? Verdict.HOLD : Verdict.APPROVE;
  }

  /** Returns the lower threshold; empty if there is none. */
  Optional<Double> lowest() {
    return holdFrom.or(() -> rejectFrom);
  }

  /** Returns the threshold for a verdict; for an approval, the one that was not reached. */
  Optional<Double> threshold(Verdict verdict) {
    return verdict == Verdict.REJECT ? rejectFrom : lowest();
  }

  private static boolean isPercentage(Optional<Double> threshold) {
    return threshold.filter(value -> !(value >= 0 && value <= 100)).isEmpty();
  }
}
