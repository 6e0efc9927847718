package org.mememuseum.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Answers load balancers: 200 while requests can be answered, 503 when they cannot; with the names
 * of what is down.
 */
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
    boolean serves =
        probes.stream().filter(HealthProbe::isVital).allMatch(it -> states.get(it.name()));
    boolean well = states.values().stream().allMatch(Boolean::booleanValue);
    response.setStatus(
        serves ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().println(json(serves && !well ? "degraded" : word(serves), states));
  }

  // Names are plain words of our own: nothing in them needs escaping.
  static String json(String status, Map<String, Boolean> states) {
    String each =
        states.entrySet().stream()
            .map(state -> "\"" + state.getKey() + "\":\"" + word(state.getValue()) + "\"")
            .collect(Collectors.joining(","));
    return "{\"status\":\"" + status + "\",\"checks\":{" + each + "}}";
  }

  private static String word(boolean up) {
    return up ? "up" : "down";
  }
}
