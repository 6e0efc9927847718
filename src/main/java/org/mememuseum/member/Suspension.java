package org.mememuseum.member;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mememuseum.PlainText;

/**
 * A suspended member cannot sign in.
 *
 * @param reason for the member, 1 to 500 characters
 * @param until when it ends by itself; empty if it does not
 */
public record Suspension(String reason, Optional<Instant> until) {
  /**
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   */
  public Suspension {
    reason = PlainText.require("reason", reason, 1, 500);
    Objects.requireNonNull(until);
  }

  /** Returns whether it is in force. */
  public boolean isActiveAt(Instant now) {
    return until.filter(end -> !end.isAfter(now)).isEmpty();
  }
}
