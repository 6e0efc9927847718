package org.mememuseum.launch;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections to PostgreSQL, also where DriverManager cannot see the driver (in Maven). */
public final class Databases {

  private static final int PATIENCE_SECONDS = 5;

  private Databases() {}

  /** Opens a connection, or fails within seconds. */
  public static Connection connect(String url, String user, String password) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(PATIENCE_SECONDS);
    source.setLoginTimeout(PATIENCE_SECONDS);
    return source.getConnection();
  }
}
