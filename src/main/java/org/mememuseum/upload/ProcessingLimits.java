package org.mememuseum.upload;

import java.time.Duration;

/**
 * How much work pictures may make on one server.
 *
 * @param workers how many are worked on at once
 * @param waiting how many more may wait in line
 * @param perMember how many of one member's may be worked on or wait
 * @param deadline how long one may be worked on, and how long it may wait for that
 * @param perHour the processor time that a member's pictures may take in an hour; what has begun is
 *     finished beyond it
 */
public record ProcessingLimits(
    int workers, int waiting, int perMember, Duration deadline, Duration perHour) {
  /** What applies unless the operator says otherwise. */
  public static final ProcessingLimits STANDARD =
      new ProcessingLimits(2, 6, 3, Duration.ofSeconds(30), Duration.ofSeconds(300));

  public ProcessingLimits {
    if (workers < 1 || waiting < 1 || perMember < 1 || !isSome(deadline) || !isSome(perHour)) {
      throw new IllegalArgumentException("Limits that nothing can meet");
    }
  }

  private static boolean isSome(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
