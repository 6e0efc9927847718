package org.mememuseum.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.mememuseum.MuseumException;
import org.mememuseum.MuseumException.Kind;
import org.mememuseum.security.MalformedRequestException;

/** Maps exceptions to HTTP status codes. */
public final class ErrorStatus {
  private static final Duration SOON = Duration.ofSeconds(30);

  private ErrorStatus() {}

  /** Returns the HTTP status of an exception. */
  public static int of(MuseumException refusal) {
    if (refusal instanceof MalformedRequestException) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    return switch (refusal.kind()) {
      case INVALID -> 422;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case GONE -> 410;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
    };
  }

  /** Sets the status and, for 429 and 503, {@code Retry-After} in seconds. */
  public static void write(MuseumException refusal, HttpServletResponse response) {
    response.setStatus(of(refusal));
    if (refusal.kind() == Kind.UNAVAILABLE || refusal.kind() == Kind.TOO_MANY) {
      var wait = refusal.retryAfter().orElse(SOON);
      response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    }
  }
}
