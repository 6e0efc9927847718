package org.mememuseum.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.notification.Notifier;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.web.health.HealthCheck;
import org.mememuseum.web.health.Readiness;

/** The checks behind {@code /health}. */
@ApplicationScoped
public class HealthChecks {
  private static final int TIMEOUT_SECONDS = 2;
  private static final MemeId NO_MEME = new MemeId(new UUID(0, 0));

  @Resource(lookup = "java:/jdbc/museum")
  private DataSource database;

  @Resource(lookup = "java:comp/DefaultJMSConnectionFactory")
  private ConnectionFactory queue;

  @Inject private ImageStore images;
  @Inject private MemeStore memes;
  @Inject private Moderator moderator;
  @Inject private Notifier notifier;
  @Inject private Readiness readiness;
  @Inject private Settings settings;

  @Produces
  @Singleton
  HealthCheck database() {
    return new Probe(
        "database",
        switch (settings.adapters().store()) {
          case POSTGRESQL -> this::checkDatabase;
          case DYNAMODB -> () -> memes.find(NO_MEME);
        });
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

  // The stores may answer before startup has finished, or although startup has failed.
  @Produces
  @Singleton
  HealthCheck opening() {
    return new Probe("opening", this::checkOpen);
  }

  @Produces
  @Singleton
  HealthCheck examination() {
    return new Probe("examination", moderator::check, false);
  }

  @Produces
  @Singleton
  HealthCheck announcements() {
    return new Probe("announcements", notifier::check, false);
  }

  private void checkOpen() {
    if (!readiness.isOpen()) {
      throw new IllegalStateException("the museum is closed");
    }
  }

  private void checkDatabase() {
    try (var connection = database.getConnection()) {
      if (!connection.isValid(TIMEOUT_SECONDS)) {
        throw new IllegalStateException("the database does not answer");
      }
    } catch (SQLException unreachable) {
      throw new IllegalStateException("the database cannot be reached", unreachable);
    }
  }

  private record Probe(String name, Runnable probe, boolean isVital) implements HealthCheck {
    Probe(String name, Runnable probe) {
      this(name, probe, true);
    }

    @Override
    public void check() {
      probe.run();
    }
  }
}
