package org.mememuseum.adapter.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Starts one real PostgreSQL for all tests of this JVM and migrates its schema. */
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
      entityManagers = pooled(server.getJdbcUrl("postgres", "postgres"));
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

  /** Returns the persistence unit of the WAR on an external connection pool, as in a server. */
  static EntityManagerFactory entityManagers(DataSource pool) {
    return entityManagers(Map.of("jakarta.persistence.nonJtaDataSource", pool));
  }

  private static EntityManagerFactory pooled(String url) {
    return entityManagers(
        Map.of(
            "jakarta.persistence.jdbc.url", url,
            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
            "eclipselink.jdbc.connections.initial", "1",
            "eclipselink.jdbc.connections.min", "1",
            "eclipselink.jdbc.connections.max", "60"));
  }

  private static EntityManagerFactory entityManagers(Map<String, ?> connections) {
    Map<String, Object> properties = new HashMap<>(connections);
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", "");
    // EclipseLink shares one session among factories whose session name is the same.
    properties.put("eclipselink.session-name", "museum-" + UUID.randomUUID());
    return Persistence.createEntityManagerFactory("museum", properties);
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException alreadyGone) {
      throw new UncheckedIOException(alreadyGone);
    }
  }
}
