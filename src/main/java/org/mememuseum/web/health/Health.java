package org.mememuseum.web.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs all health checks. */
@ApplicationScoped
public class Health {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private Instance<HealthCheck> checks;
  private List<HealthProbe> probes = List.of();

  @Resource private ManagedExecutorService executor;

  protected Health() {}

  @Inject
  public Health(Instance<HealthCheck> checks) {
    this.checks = checks;
  }

  @PostConstruct
  void prepare() {
    probes = checks.stream().map(check -> new HealthProbe(check, executor, TIMEOUT)).toList();
  }

  /** Runs the checks now; may take two seconds for each that hangs. */
  public Report check() {
    Map<String, Boolean> states = new TreeMap<>();
    probes.forEach(probe -> states.put(probe.name(), probe.isUp()));
    boolean serving =
        probes.stream().filter(HealthProbe::isVital).allMatch(probe -> states.get(probe.name()));
    return new Report(serving, states);
  }

  /**
   * The result of all checks.
   *
   * @param serving whether all vital checks are up
   * @param states whether each check is up, by its name
   */
  public record Report(boolean serving, Map<String, Boolean> states) {
    public Report {
      states = new TreeMap<>(states);
    }

    /** Returns the names of the checks that are down. */
    public List<String> down() {
      return states.entrySet().stream()
          .filter(state -> !state.getValue())
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
