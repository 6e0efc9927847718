package org.mememuseum.adapter.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One real PostgreSQL for all tests of this JVM, brought up to date by the museum's migrations. */
final class Postgres {
  private static final Postgres RUNNING = new Postgres();

  private final DataSource dataSource;
  private final EntityManagerFactory entityManagers;

  private Postgres() {
    try {
      var server = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      dataSource = server.getPostgresDatabase();
      Flyway.configure()
          .dataSource(dataSource)
          .locations("classpath:db-migrations")
          .load()
          .migrate();
      entityManagers = entityManagers(server.getJdbcUrl("postgres", "postgres"), 60);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  static DataSource dataSource() {
    return RUNNING.dataSource;
  }

  static EntityManagerFactory entityManagers() {
    return RUNNING.entityManagers;
  }

  /** The persistence unit of the WAR, with connections and transactions of its own. */
  static EntityManagerFactory entityManagers(String url, int connections) {
    return Persistence.createEntityManagerFactory(
        "museum",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.jdbc.url", url,
            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
            "eclipselink.jdbc.connections.initial", "1",
            "eclipselink.jdbc.connections.min", "1",
            "eclipselink.jdbc.connections.max", String.valueOf(connections)));
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException alreadyGone) {
      throw new UncheckedIOException(alreadyGone);
    }
  }
}
