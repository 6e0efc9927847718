package org.mememuseum.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the state this edition of the museum expects. */
@ApplicationScoped
public class Migration {
  @Resource(lookup = "java:/jdbc/museum-migration")
  private DataSource database;

  /**
   * Runs what has not run yet; does nothing when all has. Many servers may call it at once.
   *
   * @throws org.flywaydb.core.api.FlywayException if the database does not answer or does not fit
   */
  public void run() {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db-migrations")
        .load()
        .migrate();
  }
}
