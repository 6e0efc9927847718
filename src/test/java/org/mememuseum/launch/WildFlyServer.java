package org.mememuseum.launch;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/**
 * One WildFly as a child process, on its own folder and ports. May be started again after it was
 * stopped or killed; messages, transactions and timers are then still there. Not for use by several
 * threads at once.
 */
public final class WildFlyServer implements AutoCloseable {

  /** The server is up when this answers at all, the museum open when it answers 200. */
  private static final String HEALTH = "health";

  private static final Duration START_PATIENCE = Duration.ofMinutes(5);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final WildFlyHome home;
  private final WildFlySettings settings;
  private final ProcessLedger ledger;
  private Process process;
  private int httpPort;
  private int managementPort;

  public WildFlyServer(WildFlyHome home, WildFlySettings settings, ProcessLedger ledger) {
    this.home = home;
    this.settings = settings;
    this.ledger = ledger;
  }

  /**
   * Starts the server and waits until it has deployed the WAR, if there is one, and answers.
   *
   * @throws LaunchException if it ends, refuses the WAR, or takes more than five minutes; no
   *     process is left then
   */
  public void start() {
    httpPort = settings.httpPort() == 0 ? FreePorts.next() : settings.httpPort();
    managementPort = FreePorts.next();
    WildFlyFolder folder = new WildFlyFolder(settings.base());
    folder.layOut(home, settings.war());
    ProcessBuilder builder =
        WildFlyCommand.of(home, settings, httpPort, managementPort)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    process = ChildProcess.start(builder);
    ledger.add("server", process.toHandle());
    try {
      awaitStarted(folder);
    } catch (LaunchException e) {
      kill();
      throw e;
    }
  }

  /**
   * Waits until the museum says that all it needs is there: its health is 200.
   *
   * @throws LaunchException if the server ends, or does not say so within five minutes; it is left
   *     as it is
   */
  public void awaitHealthy() {
    Instant deadline = Instant.now().plus(START_PATIENCE);
    while (health().orElse(0) != HttpURLConnection.HTTP_OK) {
      if (ChildProcess.awaitEnd(process, POLL)) {
        throw new LaunchException("The server ended while it opened." + LogTail.of(log()));
      }
      if (Instant.now().isAfter(deadline)) {
        throw new LaunchException("The museum did not open in time." + LogTail.of(log()));
      }
    }
  }

  /** Lets requests under way finish and stops the server; after 30 s, ends it. */
  public void stop() {
    if (process != null) {
      ChildProcess.end(process, STOP_PATIENCE);
      ledger.remove(process.toHandle());
    }
  }

  /** Ends the server at once, as {@code kill -9} does. */
  public void kill() {
    ChildProcess.kill(process);
    ledger.remove(process.toHandle());
  }

  /** Completes when the process has ended, for whatever reason. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Returns where the museum answers, ending in a slash. */
  public URI address() {
    return URI.create("http://" + host() + ":" + httpPort + "/");
  }

  /** Returns the port of the management interface, on loopback. */
  public int managementPort() {
    return managementPort;
  }

  /** Returns the process id of the server's JVM. */
  public long pid() {
    return process.pid();
  }

  /** Returns the file with all that the server printed since its last start. */
  public Path log() {
    return settings.base().resolve("log/server.log");
  }

  @Override
  public void close() {
    stop();
  }

  private void awaitStarted(WildFlyFolder folder) {
    Instant deadline = Instant.now().plus(START_PATIENCE);
    while (!(folder.started() && (settings.war().isEmpty() || health().isPresent()))) {
      folder
          .refusal()
          .ifPresent(
              reason -> {
                throw new LaunchException(reason + LogTail.of(log()));
              });
      if (ChildProcess.awaitEnd(process, POLL)) {
        throw new LaunchException("The server ended while it started." + LogTail.of(log()));
      }
      if (Instant.now().isAfter(deadline)) {
        throw new LaunchException("The server did not start in time." + LogTail.of(log()));
      }
    }
  }

  private OptionalInt health() {
    return HttpAnswer.status(address().resolve(HEALTH));
  }

  private String host() {
    return settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
  }
}
