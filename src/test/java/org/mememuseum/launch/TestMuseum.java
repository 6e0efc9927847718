package org.mememuseum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.mememuseum.aws.StandIns;

/**
 * A museum of a test: a server with the real WAR, a database and a data folder of its own. Not
 * started when made. Stop, kill and start its {@link #server()} and {@link #database()} at will.
 */
public final class TestMuseum implements AutoCloseable {

  /** Who may sign in as admin in a museum of a test. */
  public static final String ADMIN_EMAIL = "admin@museum.localhost";

  /** The admin's password in a museum of a test. */
  public static final String ADMIN_PASSWORD = "the walls are white";

  private static final String LOOPBACK = "127.0.0.1";

  private final DataFolder folder;
  private final Optional<PostgresServer> database;
  private final Optional<StandIns> aws;
  private final WildFlyServer server;

  private TestMuseum(
      DataFolder folder,
      Optional<PostgresServer> database,
      Optional<StandIns> aws,
      WildFlyServer server) {
    this.folder = folder;
    this.database = database;
    this.aws = aws;
    this.server = server;
  }

  /**
   * Lays out an empty museum; what an earlier run left under that name is deleted.
   *
   * @param name names its folder, see {@link BuildOutput#museum}
   * @param environment more variables for its server; they go before the ones made up here
   * @throws LaunchException if another run holds the folder
   */
  public static TestMuseum empty(String name, Map<String, String> environment) {
    return empty(name, settings -> settings.withEnvironment(environment));
  }

  /** As {@link #empty(String, Map)}, but may change more of how its server runs. */
  public static TestMuseum empty(String name, UnaryOperator<WildFlySettings> changes) {
    BuildOutput build = BuildOutput.fromSystemProperties();
    return layOut(build, name, Optional.of(build.war()), changes);
  }

  /**
   * As {@link #empty}, but with Amazon's services for all it keeps and asks, of which those stand
   * in that {@link #aws()} returns. These run already.
   */
  public static TestMuseum emptyOnAws(String name, Map<String, String> environment) {
    return onAws(name, (build, folder) -> Optional.empty(), environment);
  }

  /** As {@link #emptyOnAws}, but keeps its records in PostgreSQL. */
  public static TestMuseum emptyOnAwsWithDatabase(String name, Map<String, String> environment) {
    return onAws(
        name, (build, folder) -> Optional.of(PostgresServer.in(folder, build)), environment);
  }

  private static TestMuseum onAws(
      String name,
      BiFunction<BuildOutput, DataFolder, Optional<PostgresServer>> databases,
      Map<String, String> environment) {
    BuildOutput build = BuildOutput.fromSystemProperties();
    DataFolder folder = DataFolder.openEmpty(build.museum(name));
    StandIns aws = new StandIns(folder.aws(), folder.ledger()).start();
    Optional<PostgresServer> database = databases.apply(build, folder);
    WildFlySettings settings =
        settings(folder)
            .withWar(build.war())
            .withEnvironment(aws.environment())
            .withEnvironment(recordsIn(database))
            .withEnvironment(environment);
    return new TestMuseum(folder, database, Optional.of(aws), server(build, folder, settings));
  }

  private static Map<String, String> recordsIn(Optional<PostgresServer> database) {
    Map<String, String> environment = new HashMap<>();
    database.ifPresent(
        server -> {
          environment.put("MUSEUM_STORE", "postgresql");
          environment.putAll(server.environment(PostgresServer.DATABASE));
        });
    return environment;
  }

  /** As {@link #empty}, but the test deploys the WAR itself, with its own classes in it. */
  static TestMuseum withoutWar(String name, Map<String, String> environment) {
    return layOut(
        BuildOutput.fromSystemProperties(),
        name,
        Optional.empty(),
        settings -> settings.withEnvironment(environment));
  }

  /** Starts the database, then the server, and waits until the museum is open. */
  public TestMuseum start() {
    startServers();
    server.awaitHealthy();
    return this;
  }

  /** As {@link #start}, but does not wait for a museum that a test is yet to deploy. */
  TestMuseum startServers() {
    database.ifPresent(PostgresServer::start);
    server.start();
    return this;
  }

  /** Returns where the museum answers, ending in a slash; known once the server has started. */
  public URI address() {
    return server.address();
  }

  /** Returns the server. */
  public WildFlyServer server() {
    return server;
  }

  /** Returns the database server; the museum's database in it is {@code museum}. */
  public PostgresServer database() {
    return database.orElseThrow();
  }

  /** Returns what stands in for Amazon's services; fails if the museum uses nothing of them. */
  public StandIns aws() {
    return aws.orElseThrow();
  }

  /** Returns what stands in for Amazon's services; empty if the museum uses nothing of them. */
  public Optional<StandIns> standIns() {
    return aws;
  }

  /** Returns the folder of the pictures. */
  public Path pictures() {
    return folder.pictures();
  }

  /** Deletes the queues of the server, which is not running, with all messages in them. */
  public void loseQueues() {
    try {
      Folders.delete(folder.server().resolve("data").resolve("activemq"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the server, then the database. What they kept stays until the next run. */
  @Override
  public void close() {
    server.close();
    database.ifPresent(PostgresServer::close);
    aws.ifPresent(StandIns::close);
    folder.close();
  }

  private static TestMuseum layOut(
      BuildOutput build, String name, Optional<Path> war, UnaryOperator<WildFlySettings> changes) {
    DataFolder folder = DataFolder.openEmpty(build.museum(name));
    PostgresServer database = PostgresServer.in(folder, build);
    WildFlySettings settings =
        settings(folder).withEnvironment(database.environment(PostgresServer.DATABASE));
    WildFlySettings changed = changes.apply(war.map(settings::withWar).orElse(settings));
    return new TestMuseum(
        folder, Optional.of(database), Optional.empty(), server(build, folder, changed));
  }

  private static WildFlySettings settings(DataFolder folder) {
    int port = FreePorts.next();
    URI address = URI.create("http://" + LOOPBACK + ":" + port);
    return WildFlySettings.in(folder.server())
        .listeningOn(LOOPBACK, port)
        .withEnvironment(MuseumEnvironment.of(folder, address))
        .withEnvironment(
            Map.of("MUSEUM_ADMIN_EMAIL", ADMIN_EMAIL, "MUSEUM_ADMIN_PASSWORD", ADMIN_PASSWORD));
  }

  private static WildFlyServer server(
      BuildOutput build, DataFolder folder, WildFlySettings settings) {
    return new WildFlyServer(WildFlyHome.prepare(build), settings, folder.ledger());
  }
}
