package org.mememuseum.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The id by which a reverse proxy knows a request; it is in the proxy's log, too. */
final class RequestId {
  private static final String HEADER = "X-Request-Id";
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  private RequestId() {}

  /** Returns the id; empty if there is none, or it is not of the form that nginx makes. */
  static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HEADER)).filter(FORM.asMatchPredicate());
  }
}
