package org.mememuseum.upload;

import java.time.Duration;

/**
 * Limits on picture processing on one server.
 *
 * @param workers how many pictures are processed at once
 * @param waiting how many more may wait in the queue
 * @param perMember how many pictures of one member may be processed or wait
 * @param deadline the timeout for processing a picture, and for waiting until that starts
 * @param perHour the processor time that a member's pictures may take in an hour; a picture that
 *     has been started is finished beyond it
 */
public record ProcessingLimits(
    int workers, int waiting, int perMember, Duration deadline, Duration perHour) {
  /** The defaults. */
  public static final ProcessingLimits STANDARD =
      new ProcessingLimits(2, 6, 3, Duration.ofSeconds(30), Duration.ofSeconds(300));

  public ProcessingLimits {
    if (workers < 1
        || waiting < 1
        || perMember < 1
        || !isPositive(deadline)
        || !isPositive(perHour)) {
      throw new IllegalArgumentException("Limits that nothing can meet");
    }
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
