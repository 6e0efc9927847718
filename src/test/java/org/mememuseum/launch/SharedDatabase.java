package org.mememuseum.launch;

/**
 * The one PostgreSQL that all tests of stores share. Starts when first asked for, stops when the
 * JVM of the tests ends.
 */
public final class SharedDatabase {

  private static PostgresServer server;
  private static int created;

  private SharedDatabase() {}

  /**
   * Creates an empty database and returns its JDBC address; sign in as {@link PostgresServer#USER}
   * with the password of {@link #server()}.
   */
  public static synchronized String create() {
    created++;
    String name = "test_" + created;
    server().createDatabase(name);
    return server.url(name);
  }

  /** Returns the server, running. */
  public static synchronized PostgresServer server() {
    if (server == null) {
      BuildOutput build = BuildOutput.fromSystemProperties();
      DataFolder folder = DataFolder.openEmpty(build.museum("stores"));
      PostgresServer starting = PostgresServer.in(folder, build);
      SharedMuseum.closeAtTheEnd(starting::close);
      starting.start();
      server = starting;
    }
    return server;
  }
}
