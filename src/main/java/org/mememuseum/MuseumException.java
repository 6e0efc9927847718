package org.mememuseum;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A refusal that the person who asked can understand. The root of every exception the museum throws
 * on purpose; anything else that escapes is a defect.
 *
 * <p>The text a person reads lives in the message bundle: {@link #messageKey()} names it, {@link
 * #messageArguments()} fill it. {@link #getMessage()} is for logs and never holds an e-mail
 * address, a password or a token.
 *
 * <p>Thrown out of a use case it rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class MuseumException extends RuntimeException {

  /** Why it was refused; the edge of the program maps it to its own terms, such as HTTP status. */
  public enum Kind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    TOO_LARGE,
    UNSUPPORTED,
    TOO_MANY,
    UNAVAILABLE
  }

  private final Kind kind;
  private final String messageKey;
  private final transient List<Object> messageArguments;

  protected MuseumException(Kind kind, String messageKey, Object... messageArguments) {
    super(messageKey);
    this.kind = kind;
    this.messageKey = messageKey;
    this.messageArguments = List.of(messageArguments);
  }

  protected MuseumException(
      Kind kind, Throwable cause, String messageKey, Object... messageArguments) {
    super(messageKey, cause);
    this.kind = kind;
    this.messageKey = messageKey;
    this.messageArguments = List.of(messageArguments);
  }

  /** Returns why it was refused. */
  public Kind kind() {
    return kind;
  }

  /** Returns the key of the sentence in the message bundle, for example {@code title.tooLong}. */
  public String messageKey() {
    return messageKey;
  }

  /** Returns what fills the sentence's placeholders, in order. */
  public List<Object> messageArguments() {
    return messageArguments;
  }

  /** Returns how long to wait before the same may work; empty if nobody knows. */
  public Optional<Duration> retryAfter() {
    return Optional.empty();
  }
}
