package org.mememuseum.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mememuseum.aws.StandIns;
import org.mememuseum.demo.DemoCurator;

/**
 * The museum on this machine: its data folder, its database unless somebody else runs that (or what
 * stands in for Amazon's services), and its server. Closing it stops all of them in order.
 */
final class RunningMuseum implements AutoCloseable {

  private final RunSettings settings;
  private final Console console;
  private final DataFolder folder;
  private final FirstAdmin admin;
  private Optional<PostgresServer> database = Optional.empty();
  private Optional<StandIns> aws = Optional.empty();
  private Optional<WildFlyServer> server = Optional.empty();
  private boolean closed;

  private RunningMuseum(RunSettings settings, Console console, DataFolder folder) {
    this.settings = settings;
    this.console = console;
    this.folder = folder;
    this.admin = FirstAdmin.of(settings, folder);
  }

  /**
   * Takes hold of the data folder and looks for what would keep the museum from starting.
   *
   * @throws LaunchException if the folder or the port cannot be had, or a database named in the
   *     environment cannot be reached
   */
  static RunningMuseum open(RunSettings settings, Console console) {
    DataFolder folder = DataFolder.open(settings.data());
    try {
      if (!FreePorts.canListen(settings.bind(), settings.port())) {
        throw new LaunchException(
            ("Port %d on %s cannot be had, most likely another program uses it;"
                    + " choose another one with -Dmuseum.port=PORT.")
                .formatted(settings.port(), settings.bind()));
      }
      settings.databaseUrl().ifPresent(url -> requireReachable(url, settings.environment()));
      return new RunningMuseum(settings, console, folder);
    } catch (LaunchException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Starts database and server, telling the console of each step.
   *
   * @throws LaunchException if one does not start; {@link #close()} then still has to be called
   */
  void start(BuildOutput build) {
    console.timed(
        "Opening the museum: "
            + (settings.onAws() ? "stand-ins for Amazon, server" : "database, server")
            + (settings.demo() ? ", demo collection" : "")
            + "; about a minute the first time.");
    if (settings.onAws()) {
      console.step("Starting what stands in for Amazon's services", this::startStandIns);
    } else if (settings.databaseUrl().isEmpty()) {
      console.step("Starting the database", () -> startDatabase(build));
    }
    if (!WildFlyHome.isPrepared(build)) {
      console.step("Preparing the server (first time only)", () -> WildFlyHome.prepare(build));
    }
    console.step("Starting the museum", () -> startServer(build));
  }

  /** Returns the address for browsers on this machine. */
  URI address() {
    return URI.create("http://localhost:" + settings.port());
  }

  /** Returns the folder of all that is kept. */
  Path dataFolder() {
    return settings.data();
  }

  /** Returns the first admin as a curator. */
  DemoCurator curator() {
    return new DemoCurator(admin.email(), admin.password());
  }

  /** Returns the sentence that says how to sign in as the first admin. */
  String greeting() {
    return admin.greeting(folder);
  }

  /** Completes with the name of the first part that ends by itself. */
  CompletableFuture<String> firstEnd() {
    CompletableFuture<String> end = new CompletableFuture<>();
    server.ifPresent(part -> part.onExit().thenRun(() -> end.complete("server")));
    database.ifPresent(part -> part.onExit().thenRun(() -> end.complete("database")));
    return end;
  }

  /** Stops the server, then the database, and lets go of the data folder. Does nothing twice. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    server.ifPresent(WildFlyServer::close);
    database.ifPresent(PostgresServer::close);
    aws.ifPresent(StandIns::close);
    folder.close();
  }

  private synchronized void startDatabase(BuildOutput build) {
    requireOpen();
    PostgresServer postgres = PostgresServer.in(folder, build);
    postgres.start();
    database = Optional.of(postgres);
  }

  private synchronized void startStandIns() {
    requireOpen();
    aws = Optional.of(new StandIns(folder.aws(), folder.ledger()));
    aws.get().start();
  }

  private synchronized void startServer(BuildOutput build) {
    requireOpen();
    WildFlySettings production =
        WildFlySettings.in(folder.server())
            .withWar(build.war())
            .listeningOn(settings.bind(), settings.port())
            .withEnvironment(environment());
    WildFlyServer wildFly =
        new WildFlyServer(
            WildFlyHome.prepare(build),
            settings.debuggerPort().isPresent()
                ? forDevelopment(production, build, settings.debuggerPort().getAsInt())
                : production,
            folder.ledger());
    wildFly.start();
    server = Optional.of(wildFly);
    wildFly.awaitHealthy();
  }

  private WildFlySettings forDevelopment(
      WildFlySettings production, BuildOutput build, int debuggerPort) {
    Path war = folder.server().resolve("development.war");
    try {
      Folders.delete(war);
      new DevelopmentWar(build).layOut(war);
    } catch (IOException e) {
      throw new LaunchException("Could not link the pages into " + war + ".", e);
    }
    return production
        .withWar(war)
        .withJvmOptions(
            "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:"
                + debuggerPort);
  }

  private void requireOpen() {
    if (closed) {
      throw new LaunchException("The museum was stopped while it started.");
    }
  }

  /** What the server is told: what the environment says goes before what is made up here. */
  private Map<String, String> environment() {
    Map<String, String> variables = new HashMap<>();
    variables.putAll(MuseumEnvironment.of(folder, address()));
    variables.putAll(MuseumEnvironment.of(admin));
    aws.ifPresent(services -> variables.putAll(services.environment()));
    variables.putAll(settings.environment());
    database.ifPresent(postgres -> variables.putAll(postgres.environment(PostgresServer.DATABASE)));
    return variables;
  }

  private static void requireReachable(String url, Map<String, String> given) {
    // Whatever follows the question mark may hold a password.
    String shown = url.replaceFirst("\\?.*", "");
    try {
      Databases.connect(
              url,
              given.getOrDefault("MUSEUM_DB_USER", PostgresServer.USER),
              given.getOrDefault("MUSEUM_DB_PASSWORD", PostgresServer.USER))
          .close();
    } catch (IllegalArgumentException e) {
      throw new LaunchException(
          "MUSEUM_DB_URL must look like jdbc:postgresql://host:5432/name, not " + shown + ".", e);
    } catch (SQLException e) {
      throw new LaunchException(
          "The database at " + shown + " (MUSEUM_DB_URL) cannot be used: " + e.getMessage(), e);
    }
  }
}
