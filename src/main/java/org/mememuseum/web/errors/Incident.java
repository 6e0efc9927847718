package org.mememuseum.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A defect, with a number that visitors can report and operators can find in the log: the id of the
 * request, if a proxy gave it one.
 */
public final class Incident {
  private static final System.Logger LOG = System.getLogger(Incident.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ATTRIBUTE = Incident.class.getName();

  private Incident() {}

  /** Logs an exception, and stores the number of the incident in the request; returns it. */
  static String report(Throwable thrown, HttpServletRequest request) {
    String number = RequestId.of(request).orElseGet(() -> String.format("%08X", RANDOM.nextInt()));
    LOG.log(
        Level.ERROR,
        "Incident " + number + ": " + request.getMethod() + " " + request.getRequestURI(),
        thrown);
    request.setAttribute(ATTRIBUTE, number);
    return number;
  }

  /** Returns the number of the request's incident, if any. */
  static Optional<String> find(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }
}
