package org.mememuseum.journey;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.mememuseum.launch.Databases;
import org.mememuseum.launch.PostgresServer;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/**
 * A museum where a curator looks at every picture first and few may register: shared by the tests
 * that need one. Starts when first asked for.
 */
final class StrictMuseum {

  /** How many may register from one address in an hour. */
  static final int REGISTRATIONS = 6;

  /** The admin, who is there from the start. */
  static final Account ADMIN =
      new Account(TestMuseum.ADMIN_EMAIL, "admin", TestMuseum.ADMIN_PASSWORD);

  private static TestMuseum museum;

  private StrictMuseum() {}

  static URI address() {
    return museum().address();
  }

  /** Makes the museum forget how often anybody tried to log in or to register. */
  static void forgetAttempts() {
    PostgresServer database = museum().database();
    String url = database.url(PostgresServer.DATABASE);
    try (Connection connection = Databases.connect(url, PostgresServer.USER, database.password());
        var statement = connection.createStatement()) {
      statement.executeUpdate("delete from attempts");
    } catch (SQLException e) {
      throw new AssertionError("The attempts could not be deleted.", e);
    }
  }

  private static synchronized TestMuseum museum() {
    if (museum == null) {
      TestMuseum starting =
          TestMuseum.empty(
              "strict",
              Map.of(
                  "MUSEUM_HOUSE_RULES",
                  "hold",
                  "MUSEUM_REGISTRATIONS_PER_HOUR",
                  Integer.toString(REGISTRATIONS)));
      SharedMuseum.closeAtTheEnd(starting::close);
      museum = starting.start();
    }
    return museum;
  }
}
