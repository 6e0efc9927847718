package org.mememuseum;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An expected refusal that the user can understand; the root of every exception thrown on purpose.
 * Any other exception that escapes is a defect.
 *
 * <p>The text for the user is in the message bundle: {@link #messageKey()} names it, {@link
 * #messageArguments()} fill it. {@link #getMessage()} is for logs and never holds an e-mail
 * address, a password or a token.
 *
 * <p>When a use case throws it, the transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class MuseumException extends RuntimeException {

  /**
   * The reason for the refusal. The outer layers map it to their own terms, such as an HTTP status.
   */
  public enum Kind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    GONE,
    CONFLICT,
    TOO_LARGE,
    UNSUPPORTED,
    TOO_MANY,
    UNAVAILABLE
  }

  // A chain of causes may be cyclic.
  private static final int MAX_DEPTH = 30;

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

  /**
   * Returns the first refusal in a chain of causes: the container wraps what is thrown at a commit,
   * for example.
   */
  public static Optional<MuseumException> in(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(MAX_DEPTH)
        .filter(MuseumException.class::isInstance)
        .map(MuseumException.class::cast)
        .findFirst();
  }

  /** Returns the reason for the refusal. */
  public Kind kind() {
    return kind;
  }

  /** Returns the key of the sentence in the message bundle, for example {@code title.tooLong}. */
  public String messageKey() {
    return messageKey;
  }

  /** Returns the values for the sentence's placeholders, in order. */
  public List<Object> messageArguments() {
    return messageArguments;
  }

  /** Returns everything that was refused, at least one: usually only this. */
  public List<MuseumException> refusals() {
    return List.of(this);
  }

  /** Returns how long to wait before a retry may succeed; empty if unknown. */
  public Optional<Duration> retryAfter() {
    return Optional.empty();
  }
}
