package org.mememuseum.upload;

import java.time.Duration;
import java.util.Optional;
import org.mememuseum.MuseumException;

/** Thrown when the processing queue cannot take another picture now. */
public final class ProcessingBusyException extends MuseumException {
  private static final Duration SOON = Duration.ofSeconds(10);

  private ProcessingBusyException(Kind kind, String messageKey, Object... messageArguments) {
    super(kind, messageKey, messageArguments);
  }

  /** Refuses a picture because the queue is full. */
  static ProcessingBusyException lineIsFull() {
    return new ProcessingBusyException(Kind.UNAVAILABLE, "picture.busy");
  }

  /** Refuses a picture because its member has reached the limit of pictures in the queue. */
  static ProcessingBusyException tooManyOfOneMember(int limit) {
    return new ProcessingBusyException(Kind.TOO_MANY, "picture.tooManyAtOnce", limit);
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(SOON);
  }
}
