package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much may be sent to the museum. Far more than a picture may have, so that whoever sends one
 * that is a little too big is told so on the form; and far less than would do harm.
 */
final class BodySize {
  static final long MOST_WITH_PICTURE = 68_157_440;
  static final long MOST_OTHERWISE = 1_048_576;

  private BodySize() {}

  /** Returns the status to refuse a request with, judging by what it says of its body. */
  static OptionalInt findRefusal(HttpServletRequest request) {
    if (request.getHeader("Transfer-Encoding") != null) {
      // Browsers know how long a form is. Without its length there is no end to wait for.
      return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
    }
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    boolean withPicture = type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    long most = withPicture ? MOST_WITH_PICTURE : MOST_OTHERWISE;
    return request.getContentLengthLong() > most
        ? OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
        : OptionalInt.empty();
  }
}
