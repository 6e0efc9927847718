package org.mememuseum.web;

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

/** Answers load balancers: 200 when all is well, 503 naming what is down. */
public class HealthServlet extends HttpServlet {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final transient Instance<HealthCheck> checks;
  private transient List<HealthProbe> probes = List.of();

  @Resource private transient ManagedExecutorService executor;

  @Inject
  public HealthServlet(Instance<HealthCheck> checks) {
    this.checks = checks;
  }

  @Override
  public void init() {
    probes = checks.stream().map(one -> new HealthProbe(one, executor, PATIENCE)).toList();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Boolean> states = new TreeMap<>();
    probes.forEach(probe -> states.put(probe.name(), probe.isUp()));
    boolean up = states.values().stream().allMatch(Boolean::booleanValue);
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().println(json(up, states));
  }

  static String json(boolean up, Map<String, Boolean> states) {
    var each = Json.createObjectBuilder();
    states.forEach((name, isUp) -> each.add(name, word(isUp)));
    return Json.createObjectBuilder()
        .add("status", word(up))
        .add("checks", each)
        .build()
        .toString();
  }

  private static String word(boolean up) {
    return up ? "up" : "down";
  }
}
