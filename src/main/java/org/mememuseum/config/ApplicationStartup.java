package org.mememuseum.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.flywaydb.core.api.FlywayException;
import org.mememuseum.MuseumException;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Registration;
import org.mememuseum.upload.IdentityCheck;
import org.mememuseum.upload.IdentityMismatchException;
import org.mememuseum.web.health.Readiness;

/**
 * Opens the museum: settings are read when it is deployed, and a wrong one stops the deployment;
 * the database is migrated as soon as it answers, now or later, and records and pictures have to be
 * of one museum. Until then the doors stay closed.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplicationStartup implements Readiness {
  private static final Logger LOG = System.getLogger("museum.opening");
  private static final long RETRY_MILLISECONDS = 2_000;
  private static final PublicName ADMIN_NAME = new PublicName("director");

  @Inject private Settings settings;
  @Inject private AwsPreflight door;
  @Inject private Migration migration;
  @Inject private IdentityCheck identity;
  @Inject private Registration registration;
  @Resource private TimerService timers;

  private volatile boolean open;
  private volatile String told = "";

  @PostConstruct
  void start() {
    if (!tryToOpen()) {
      timers.createIntervalTimer(
          RETRY_MILLISECONDS, RETRY_MILLISECONDS, new TimerConfig("opening", false));
    }
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Timeout
  void tryAgain(Timer timer) {
    try {
      if (tryToOpen()) {
        timer.cancel();
      }
    } catch (SettingException wrong) {
      LOG.log(Level.ERROR, "The museum stays closed: " + wrong.getMessage());
    }
  }

  private boolean tryToOpen() {
    try {
      door.check();
      if (settings.store() == Settings.Store.POSTGRESQL) {
        migration.run();
      }
      confirmIdentity();
      settings
          .admin()
          .ifPresent(
              admin -> registration.appointAdmin(admin.email(), ADMIN_NAME, admin.password()));
      open = true;
      LOG.log(Level.INFO, "The museum is open.");
    } catch (SettingException wrong) {
      throw WrongSetting.report(wrong);
    } catch (FlywayException | MuseumException notYet) {
      tell("The museum stays closed until its stores answer: " + reason(notYet));
    }
    return open;
  }

  private void confirmIdentity() {
    try {
      identity.confirm(settings.adopted());
    } catch (IdentityMismatchException foreign) {
      throw new SettingException(
          switch (settings.backend()) {
            case LOCAL -> "museum.pictures";
            case AWS -> AwsPreflight.BUCKET;
          },
          foreign.getMessage());
    }
  }

  // Tried every two seconds: what keeps it closed is told when it changes.
  private void tell(String news) {
    if (!news.equals(told)) {
      LOG.log(Level.WARNING, news);
      told = news;
    }
  }

  // Ours say in their cause what happened, Flyway's themselves.
  private static String reason(RuntimeException notYet) {
    boolean ours = notYet instanceof MuseumException && notYet.getCause() != null;
    return String.valueOf((ours ? notYet.getCause() : notYet).getMessage())
        .strip()
        .lines()
        .findFirst()
        .orElse("");
  }
}
