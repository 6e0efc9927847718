package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mememuseum.route.Route;
import org.mememuseum.route.Route.Form;

/**
 * What may be sent to the museum, judged before any of it is read: forms, and at one address a form
 * with a picture. That may be far longer than a picture may be, so that whoever sends one that is a
 * little too big is told so on the form; and far less than would do harm.
 */
final class BodySize {
  static final long MAX_WITH_PICTURE = 68_157_440;
  static final long MAX_OTHERWISE = 64 * 1024;

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
  private static final String MULTIPART = "multipart/form-data";
  private static final String FORM = "application/x-www-form-urlencoded";

  private BodySize() {}

  /** Returns the status to refuse a request with, judging by what it says of its body. */
  static OptionalInt findRefusal(HttpServletRequest request) {
    if (request.getHeader("Transfer-Encoding") != null) {
      // Browsers know how long a form is. Without its length there is no end to wait for.
      return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
    }
    long length = request.getContentLengthLong();
    if (length <= 0) {
      return OptionalInt.empty();
    }
    return WITHOUT_BODY.contains(request.getMethod())
        ? OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST)
        : findRefusal(type(request), length, request.getRequestURI());
  }

  private static OptionalInt findRefusal(String type, long length, String path) {
    boolean withPicture = type.equals(MULTIPART) && takesPicture(path);
    if (!withPicture && !type.equals(FORM)) {
      return OptionalInt.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }
    return length > (withPicture ? MAX_WITH_PICTURE : MAX_OTHERWISE)
        ? OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
        : OptionalInt.empty();
  }

  private static boolean takesPicture(String path) {
    return Route.find(path).filter(route -> route.form() == Form.PICTURE).isPresent();
  }

  private static String type(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
