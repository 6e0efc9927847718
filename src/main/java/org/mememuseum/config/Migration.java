package org.mememuseum.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Migrates the database's schema to the version that this release expects. */
@ApplicationScoped
public class Migration {
  @Resource(lookup = "java:/jdbc/museum-migration")
  private DataSource database;

  /**
   * Runs all pending migrations; does nothing if there are none. Several servers may call it
   * concurrently.
   *
   * @throws org.flywaydb.core.api.FlywayException if the database does not answer or its schema
   *     does not match the migrations
   */
  public void run() {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db-migrations")
        .load()
        .migrate();
  }
}
