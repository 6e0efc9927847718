package org.mememuseum.upload;

import java.time.Duration;
import java.util.Optional;
import org.mememuseum.MuseumException;

/** So many pictures are worked on that another would have to wait for too long. */
public final class ProcessingBusyException extends MuseumException {
  private static final Duration SOON = Duration.ofSeconds(10);

  private ProcessingBusyException(Kind kind, String messageKey, Object... messageArguments) {
    super(kind, messageKey, messageArguments);
  }

  /** For whoever comes while the line is full. */
  static ProcessingBusyException lineIsFull() {
    return new ProcessingBusyException(Kind.UNAVAILABLE, "picture.busy");
  }

  /** For a member who has that many pictures in work already. */
  static ProcessingBusyException tooManyOfOneMember(int limit) {
    return new ProcessingBusyException(Kind.TOO_MANY, "picture.tooManyAtOnce", limit);
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(SOON);
  }
}
