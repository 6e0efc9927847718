package org.mememuseum.web.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.MuseumException;

/**
 * Handles every exception of a request. A {@link MuseumException} becomes an error page that
 * explains it. Any other exception is a defect: it is logged here, once, and becomes an error page
 * with the incident's number. Whoever closes the connection while the response is sent is no
 * defect.
 */
public class ErrorBoundary extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException | IOException thrown) {
      var refusal = MuseumException.in(thrown).or(() -> ErrorPage.find(request));
      if (refusal.isPresent()) {
        refuse(refusal.get(), request, response);
      } else if (!isOfClosedConnection(thrown, response)) {
        Incident.report(thrown, request);
        answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, response);
      }
    }
  }

  private static boolean isOfClosedConnection(Exception thrown, HttpServletResponse response) {
    return thrown instanceof IOException && response.isCommitted();
  }

  private static void refuse(
      MuseumException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ErrorPage.keep(refusal, request);
    if (!response.isCommitted()) {
      response.resetBuffer();
      ErrorStatus.write(refusal, response);
    }
    answer(ErrorStatus.of(refusal), response);
  }

  private static void answer(int status, HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      response.sendError(status);
    }
  }
}
