package org.mememuseum;

/**
 * Thrown when user input is invalid. The message key reads {@code field.problem}, so that the
 * sentence can be shown beside the field.
 */
public class InvalidInputException extends MuseumException {
  public InvalidInputException(String field, String problem, Object... messageArguments) {
    super(Kind.INVALID, field + "." + problem, messageArguments);
  }
}
