package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One embedded PostgreSQL as a child process: durable, on loopback alone, with passwords. Its data
 * stays in its folder; it may be started again after it was stopped or killed. Not for use by
 * several threads at once.
 */
public final class PostgresServer implements AutoCloseable {

  /** The role that owns {@link #DATABASE}; not a superuser, as in production. */
  public static final String USER = "museum";

  /** The museum's database. */
  public static final String DATABASE = "museum";

  private static final int PASSWORD_BYTES = 32;
  private static final String SUPERUSER = "postgres";
  private static final String WRONG_PASSWORD = "28P01";
  private static final Duration START_PATIENCE = Duration.ofMinutes(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(50);

  private final PostgresBinaries binaries;
  private final Path folder;
  private final String password;
  private final ProcessLedger ledger;
  private final int port = FreePorts.next();
  private Process process;

  /**
   * @param folder where data and log are kept
   * @param password of both the superuser and {@link #USER}; always the same for the same folder
   */
  private PostgresServer(
      PostgresBinaries binaries, Path folder, String password, ProcessLedger ledger) {
    this.binaries = binaries;
    this.folder = folder;
    this.password = password;
    this.ledger = ledger;
  }

  /** Returns the database of a data folder, with the password kept there. Does not start it. */
  public static PostgresServer in(DataFolder folder, BuildOutput build) {
    return new PostgresServer(
        PostgresBinaries.unpackBelow(build.target()),
        folder.postgres(),
        folder.key("database-password", PASSWORD_BYTES),
        folder.ledger());
  }

  /**
   * Starts the database and waits until it can be used; its port stays the same. The first time
   * this also creates it, with {@link #DATABASE} in it.
   *
   * @throws LaunchException if it does not start within a minute; no process is left then
   */
  public void start() {
    new PostgresFolder(binaries, folder).create(SUPERUSER, password);
    launch();
    try {
      awaitStarted();
      createDatabase(DATABASE);
    } catch (LaunchException e) {
      kill();
      throw e;
    }
  }

  /** Stops the database in order: open transactions are rolled back, the rest is on disk. */
  public void stop() {
    if (process != null && process.isAlive()) {
      new PostgresFolder(binaries, folder).requestFastStop();
      if (!ChildProcess.awaitEnd(process, STOP_PATIENCE)) {
        ChildProcess.kill(process);
      }
    }
    forget();
  }

  /** Ends the database at once, as {@code kill -9} of its main process does. */
  public void kill() {
    ChildProcess.kill(process);
    forget();
  }

  /**
   * Has the database stop in the middle of whatever it does, as a machine whose disk hangs: it
   * takes connections and answers nobody, until it is {@linkplain #thaw thawed}.
   */
  public void freeze() {
    signal("-STOP");
  }

  /** Lets a frozen database go on. */
  public void thaw() {
    signal("-CONT");
  }

  private void signal(String name) {
    List<String> command = new ArrayList<>(List.of("kill", name, Long.toString(process.pid())));
    process
        .descendants()
        .map(ProcessHandle::pid)
        .map(pid -> Long.toString(pid))
        .forEach(command::add);
    try {
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new LaunchException("Not all of the database took the signal: " + command);
      }
    } catch (IOException e) {
      throw new LaunchException("The database could not be signalled.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted.", e);
    }
  }

  /** Creates a database owned by {@link #USER}, unless there is one of that name. */
  public void createDatabase(String name) {
    if (!name.matches("[a-z_0-9]+")) {
      throw new IllegalArgumentException("Not a plain name: " + name);
    }
    try (Connection connection = connect(SUPERUSER, SUPERUSER);
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")) {
        // The password is of our own making: URL-safe Base64, nothing to escape.
        statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
      }
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + USER);
      }
    } catch (SQLException e) {
      throw new LaunchException("The database " + name + " could not be created.", e);
    }
  }

  /** Returns the JDBC address of a database of this server. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Returns the password of {@link #USER}. */
  public String password() {
    return password;
  }

  /** Returns the variables by which the museum's server finds a database of this one. */
  public Map<String, String> environment(String database) {
    return Map.of(
        "MUSEUM_DB_URL", url(database),
        "MUSEUM_DB_USER", USER,
        "MUSEUM_DB_PASSWORD", password);
  }

  /** Completes when the process has ended, for whatever reason. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Returns the process id of PostgreSQL's main process. */
  public long pid() {
    return process.pid();
  }

  /** Returns the file with all that it printed since its last start. */
  public Path log() {
    return folder.resolve("postgres.log");
  }

  @Override
  public void close() {
    stop();
  }

  private void forget() {
    if (process != null) {
      ledger.remove(process.toHandle());
    }
  }

  private List<String> command() {
    List<String> command = binaries.command("postgres");
    command.addAll(List.of("-D", folder.resolve(PostgresFolder.DATA).toString()));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "port=" + port,
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "max_connections=60",
            "shared_buffers=64MB",
            "timezone=UTC",
            "log_timezone=UTC")) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  private void launch() {
    process =
        ChildProcess.start(
            new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log().toFile()));
    ledger.add("database", process.toHandle());
  }

  /** They end by themselves within moments of their server. */
  private boolean sessionsOfAKilledServerRemain() {
    return LogTail.of(log()).contains("pre-existing shared memory block");
  }

  private void awaitStarted() {
    Instant deadline = Instant.now().plus(START_PATIENCE);
    while (!answers()) {
      if (ChildProcess.awaitEnd(process, POLL)) {
        if (sessionsOfAKilledServerRemain()) {
          launch();
          continue;
        }
        throw new LaunchException("The database ended while it started." + LogTail.of(log()));
      }
      if (Instant.now().isAfter(deadline)) {
        throw new LaunchException("The database did not start in time." + LogTail.of(log()));
      }
    }
  }

  private boolean answers() {
    try (Connection connection = connect(SUPERUSER, SUPERUSER)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        throw new LaunchException(
            "The database in " + folder + " was created with another password.", e);
      }
      return false;
    }
  }

  private Connection connect(String user, String database) throws SQLException {
    return Databases.connect(url(database), user, password);
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return result.next();
    }
  }
}
