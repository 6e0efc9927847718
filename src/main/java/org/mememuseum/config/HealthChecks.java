package org.mememuseum.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.web.HealthCheck;

/** What {@code /health} looks at. */
@ApplicationScoped
public class HealthChecks {
  private static final int SECONDS = 2;

  @Resource(lookup = "java:/jdbc/museum")
  private DataSource database;

  @Resource(lookup = "java:comp/DefaultJMSConnectionFactory")
  private ConnectionFactory queue;

  @Inject private ImageStore images;

  @Produces
  @Singleton
  HealthCheck database() {
    return new Probe("database", this::checkDatabase);
  }

  @Produces
  @Singleton
  HealthCheck images() {
    return new Probe("images", images::check);
  }

  @Produces
  @Singleton
  HealthCheck queue() {
    return new Probe("queue", () -> queue.createContext().close());
  }

  private void checkDatabase() {
    try (var connection = database.getConnection()) {
      if (!connection.isValid(SECONDS)) {
        throw new IllegalStateException("the database does not answer");
      }
    } catch (SQLException unreachable) {
      throw new IllegalStateException("the database cannot be reached", unreachable);
    }
  }

  private record Probe(String name, Runnable probe) implements HealthCheck {
    @Override
    public void check() {
      probe.run();
    }
  }
}
