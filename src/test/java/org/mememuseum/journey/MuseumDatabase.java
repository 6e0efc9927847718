package org.mememuseum.journey;

import java.sql.Connection;
import java.sql.SQLException;
import org.mememuseum.launch.Databases;
import org.mememuseum.launch.PostgresServer;
import org.mememuseum.launch.TestMuseum;

/**
 * Changes the database of a test's museum behind the museum's back. What breaks it for a while
 * mends it afterwards, even if the test fails meanwhile.
 */
final class MuseumDatabase {

  private MuseumDatabase() {}

  /** Executes one SQL statement as the museum's own role. */
  static void execute(TestMuseum museum, String sql) {
    PostgresServer database = museum.database();
    String url = database.url(PostgresServer.DATABASE);
    try (Connection connection = Databases.connect(url, PostgresServer.USER, database.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError("The database refuses: " + sql, e);
    }
  }

  /** Runs the action while the table has another name, then gives the table its name back. */
  static void withoutTable(TestMuseum museum, String table, Runnable action) {
    execute(museum, "alter table %s rename to %s_gone".formatted(table, table));
    try {
      action.run();
    } finally {
      execute(museum, "alter table %s_gone rename to %s".formatted(table, table));
    }
  }

  /**
   * Runs the action while the database server is stopped, then starts it again and waits until the
   * museum is healthy.
   */
  static void whileStopped(TestMuseum museum, Runnable action) {
    museum.database().stop();
    try {
      action.run();
    } finally {
      museum.database().start();
      museum.server().awaitHealthy();
    }
  }
}
