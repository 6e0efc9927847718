package org.mememuseum.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mememuseum.member.RegistrationLimit;
import org.mememuseum.moderation.Budget.DailyCalls;
import org.mememuseum.moderation.FirstPolicy;
import org.mememuseum.moderation.Sweep.SweepDelay;
import org.mememuseum.notification.DeliveryRetries;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.security.MuseumKey;
import org.mememuseum.security.TrustedProxies;
import org.mememuseum.statistics.ServerFacts;
import org.mememuseum.upload.OrphanSweep.SweepLimits;

/** Reads the settings and produces the parts of them that other beans inject. */
@ApplicationScoped
public class SettingsProducer {
  private final Settings settings = read();

  private static Settings read() {
    try {
      return Settings.read(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    } catch (SettingException wrong) {
      throw WrongSetting.report(wrong);
    }
  }

  @Produces
  @Dependent
  Settings settings() {
    return settings;
  }

  // Stores have millisecond precision, so no time in the application is more precise.
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tickMillis(java.time.ZoneOffset.UTC);
  }

  @Produces
  @Singleton
  RegistrationLimit registrationLimit() {
    return new RegistrationLimit(settings.limits().registrations());
  }

  @Produces
  @Singleton
  DeliveryRetries deliveryRetries() {
    return new DeliveryRetries(settings.retries().announcements());
  }

  @Produces
  SweepDelay sweepDelay() {
    return new SweepDelay(settings.sweepAfter());
  }

  @Produces
  @Singleton
  SweepLimits sweepLimits() {
    return settings.limits().sweeps();
  }

  @Produces
  @Singleton
  FirstPolicy firstPolicy() {
    return new FirstPolicy(settings.policy());
  }

  @Produces
  @Singleton
  BaseUrl baseUrl() {
    return new BaseUrl(settings.site().baseUrl());
  }

  @Produces
  @Singleton
  TrustedProxies trustedProxies() {
    return settings.site().proxies();
  }

  @Produces
  @Singleton
  DailyCalls dailyCalls() {
    return settings
        .adapters()
        .aws()
        .map(aws -> new DailyCalls(aws.dailyExaminationCalls(), aws.dailyCallsPerMember()))
        .orElse(new DailyCalls(AwsSettings.DAILY_CALLS, AwsSettings.CALLS_PER_MEMBER));
  }

  @Produces
  @Singleton
  ServerFacts serverFacts() {
    var adapters = settings.adapters();
    return new ServerFacts(
        System.getProperty("jboss.node.name", ""),
        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
        name(adapters.backend()),
        name(adapters.store()),
        name(adapters.notifying()));
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  @Produces
  @Singleton
  MuseumKey key() {
    return new MuseumKey(settings.site().secret());
  }
}
