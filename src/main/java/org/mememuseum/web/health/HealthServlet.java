package org.mememuseum.web.health;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The health check for load balancers: 200 if all vital checks are up, else 503. The body lists the
 * result of each check.
 */
public class HealthServlet extends HttpServlet {
  private final transient Health health;

  @Inject
  public HealthServlet(Health health) {
    this.health = health;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var report = health.check();
    response.setStatus(
        report.serving() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().println(json(report));
  }

  static String json(Health.Report report) {
    boolean isDegraded = report.serving() && !report.down().isEmpty();
    var checks = Json.createObjectBuilder();
    report.states().forEach((name, isUp) -> checks.add(name, word(isUp)));
    return Json.createObjectBuilder()
        .add("status", isDegraded ? "degraded" : word(report.serving()))
        .add("checks", checks)
        .build()
        .toString();
  }

  private static String word(boolean up) {
    return up ? "up" : "down";
  }
}
