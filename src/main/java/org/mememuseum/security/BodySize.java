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
 * Limits request bodies by their headers, before any of the body is read. Only forms are accepted,
 * and a form with a picture at one URL only. That one may be far larger than an acceptable picture,
 * so that a slightly too large upload gets an error message on the form, but not so large that it
 * does harm.
 */
final class BodySize {
  static final long MAX_WITH_PICTURE = 68_157_440;
  static final long MAX_OTHERWISE = 64 * 1024;

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
  private static final String MULTIPART = "multipart/form-data";
  private static final String FORM = "application/x-www-form-urlencoded";

  private BodySize() {}

  /** Returns the status to refuse a request with, judging by its headers; empty to accept it. */
  static OptionalInt findRefusal(HttpServletRequest request) {
    if (request.getHeader("Transfer-Encoding") != null) {
      // Browsers send a form's length. Without it the body has no known end.
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
