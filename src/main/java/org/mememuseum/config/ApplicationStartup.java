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
 * Starts the application. Reads the settings at deployment; a wrong one makes the deployment fail.
 * Then migrates the database and checks that records and pictures belong to the same museum,
 * retrying every two seconds until the stores answer. Until that succeeds, {@link Readiness} is
 * false.
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
  @Inject private AwsPreflight preflight;
  @Inject private Migration migration;
  @Inject private IdentityCheck identity;
  @Inject private Registration registration;
  @Resource private TimerService timers;

  private volatile boolean open;
  private volatile String lastReported = "";

  @PostConstruct
  void start() {
    if (!tryToStart()) {
      timers.createIntervalTimer(
          RETRY_MILLISECONDS, RETRY_MILLISECONDS, new TimerConfig("opening", false));
    }
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Timeout
  void retry(Timer timer) {
    try {
      if (tryToStart()) {
        timer.cancel();
      }
    } catch (SettingException wrong) {
      LOG.log(Level.ERROR, "The museum stays closed: " + wrong.getMessage());
    }
  }

  private boolean tryToStart() {
    try {
      preflight.check();
      if (settings.adapters().store() == AdapterSettings.Store.POSTGRESQL) {
        migration.run();
      }
      confirmIdentity();
      settings
          .site()
          .admin()
          .ifPresent(
              admin -> registration.appointAdmin(admin.email(), ADMIN_NAME, admin.password()));
      open = true;
      LOG.log(Level.INFO, "The museum is open.");
    } catch (SettingException wrong) {
      throw WrongSetting.report(wrong);
    } catch (FlywayException | MuseumException unavailable) {
      report("The museum stays closed until its stores answer: " + reason(unavailable));
    }
    return open;
  }

  private void confirmIdentity() {
    try {
      identity.confirm(settings.adopted());
    } catch (IdentityMismatchException mismatch) {
      throw new SettingException(
          switch (settings.adapters().backend()) {
            case LOCAL -> "museum.pictures";
            case AWS -> AwsPreflight.BUCKET;
          },
          mismatch.getMessage());
    }
  }

  // Called every two seconds; logs a problem only when it changes.
  private void report(String problem) {
    if (!problem.equals(lastReported)) {
      LOG.log(Level.WARNING, problem);
      lastReported = problem;
    }
  }

  // A MuseumException has the explanation in its cause, Flyway's exception in its own message.
  private static String reason(RuntimeException unavailable) {
    boolean isMuseumException =
        unavailable instanceof MuseumException && unavailable.getCause() != null;
    return String.valueOf((isMuseumException ? unavailable.getCause() : unavailable).getMessage())
        .strip()
        .lines()
        .findFirst()
        .orElse("");
  }
}
