package org.mememuseum.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one server is to run.
 *
 * @param base the server's own folder: configuration, journal, log. Its {@code data} is kept from
 *     one start to the next, the rest is laid out anew
 * @param war what to deploy; empty for a server that a test deploys to
 * @param bind the address to listen on
 * @param httpPort the port to listen on; 0 for a free one at each start
 * @param environment variables added to this process's own, of which no {@code MUSEUM_*} is handed
 *     on
 * @param java what it runs on
 * @param jvmOptions added to, and able to override, the ones of production
 */
public record WildFlySettings(
    Path base,
    Optional<Path> war,
    String bind,
    int httpPort,
    Map<String, String> environment,
    JavaHome java,
    List<String> jvmOptions) {

  public WildFlySettings {
    environment = Map.copyOf(environment);
    jvmOptions = List.copyOf(jvmOptions);
  }

  /** A server on loopback and a free port, with nothing deployed. */
  public static WildFlySettings in(Path base) {
    return new WildFlySettings(
        base, Optional.empty(), "127.0.0.1", 0, Map.of(), JavaHome.running(), List.of());
  }

  public WildFlySettings withWar(Path file) {
    return new WildFlySettings(
        base, Optional.of(file), bind, httpPort, environment, java, jvmOptions);
  }

  public WildFlySettings listeningOn(String address, int port) {
    return new WildFlySettings(base, war, address, port, environment, java, jvmOptions);
  }

  public WildFlySettings withEnvironment(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new WildFlySettings(base, war, bind, httpPort, all, java, jvmOptions);
  }

  public WildFlySettings on(JavaHome otherJava) {
    return new WildFlySettings(base, war, bind, httpPort, environment, otherJava, jvmOptions);
  }

  public WildFlySettings withJvmOptions(String... more) {
    List<String> all = new ArrayList<>(jvmOptions);
    all.addAll(List.of(more));
    return new WildFlySettings(base, war, bind, httpPort, environment, java, all);
  }
}
