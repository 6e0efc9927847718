package org.mememuseum.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The health check for load balancers: 200 if all vital checks are up, else 503. The body lists the
 * result of each check.
 */
public class HealthServlet extends HttpServlet {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final transient Instance<HealthCheck> checks;
  private transient List<HealthProbe> probes = List.of();

  @Resource private transient ManagedExecutorService executor;

  @Inject
  public HealthServlet(Instance<HealthCheck> checks) {
    this.checks = checks;
  }

  @Override
  public void init() {
    probes = checks.stream().map(check -> new HealthProbe(check, executor, TIMEOUT)).toList();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Boolean> states = new TreeMap<>();
    probes.forEach(probe -> states.put(probe.name(), probe.isUp()));
    boolean serving =
        probes.stream().filter(HealthProbe::isVital).allMatch(probe -> states.get(probe.name()));
    boolean allUp = states.values().stream().allMatch(Boolean::booleanValue);
    response.setStatus(
        serving ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().println(json(serving && !allUp ? "degraded" : word(serving), states));
  }

  static String json(String status, Map<String, Boolean> states) {
    var checks = Json.createObjectBuilder();
    states.forEach((name, isUp) -> checks.add(name, word(isUp)));
    return Json.createObjectBuilder()
        .add("status", status)
        .add("checks", checks)
        .build()
        .toString();
  }

  private static String word(boolean up) {
    return up ? "up" : "down";
  }
}
