package org.mememuseum.web.errors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** The target of all error dispatches of the container: renders the error page. */
public class ErrorServlet extends HttpServlet {
  private static final String PAGE = "/WEB-INF/errorpages/error.xhtml";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    reportUncaught(request);
    response.setHeader("Cache-Control", "no-store");
    try {
      request.getRequestDispatcher(PAGE).forward(new Blank(request), response);
    } catch (RuntimeException | ServletException failedToo) {
      String number = Incident.report(failedToo, request);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("The museum cannot answer right now. Incident " + number);
    }
  }

  private static void reportUncaught(HttpServletRequest request) {
    if (Incident.find(request).isEmpty()
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      Incident.report(thrown, request);
    }
  }

  /** The request as a GET without parameters, so that a broken form cannot fail the error page. */
  private static final class Blank extends HttpServletRequestWrapper {
    Blank(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }
  }
}
