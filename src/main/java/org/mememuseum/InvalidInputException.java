package org.mememuseum;

/**
 * Something a person typed cannot be taken as it is. The message key reads {@code field.problem},
 * so that the sentence can be shown beside the field it is about.
 */
public class InvalidInputException extends MuseumException {
  public InvalidInputException(String field, String problem, Object... messageArguments) {
    super(Kind.INVALID, field + "." + problem, messageArguments);
  }
}
