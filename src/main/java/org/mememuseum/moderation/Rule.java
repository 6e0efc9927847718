package org.mememuseum.moderation;

import java.util.Optional;

/**
 * What a policy says of one label. Without either threshold: it does not matter.
 *
 * @param holdFrom from which confidence on a curator decides, 0 to 100
 * @param rejectFrom from which confidence on it is rejected; above {@code holdFrom} if both are
 *     there
 */
public record Rule(Optional<Double> holdFrom, Optional<Double> rejectFrom) {
  /** The rule of what may be shown. */
  public static final Rule PUBLISH = new Rule(Optional.empty(), Optional.empty());

  public Rule {
    boolean vain =
        rejectFrom.isPresent() && holdFrom.filter(hold -> hold >= rejectFrom.get()).isPresent();
    if (!isPercentage(holdFrom) || !isPercentage(rejectFrom) || vain) {
      throw new IllegalArgumentException("no such thresholds: " + holdFrom + ", " + rejectFrom);
    }
  }

  /** Returns what it makes of a label seen with this confidence. */
  Verdict verdict(double confidence) {
    if (rejectFrom.filter(from -> confidence >= from).isPresent()) {
      return Verdict.REJECT;
    }
    return holdFrom.filter(from -> confidence >= from).isPresent() ? Verdict.HOLD : Verdict.APPROVE;
  }

  /** Returns from where on it says something; empty if it never does. */
  Optional<Double> lowest() {
    return holdFrom.or(() -> rejectFrom);
  }

  /** Returns the threshold that leads to a verdict, the lowest if none does. */
  Optional<Double> threshold(Verdict verdict) {
    return verdict == Verdict.REJECT ? rejectFrom : lowest();
  }

  private static boolean isPercentage(Optional<Double> threshold) {
    return threshold.filter(value -> !(value >= 0 && value <= 100)).isEmpty();
  }
}
