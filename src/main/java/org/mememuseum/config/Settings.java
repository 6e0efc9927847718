package org.mememuseum.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mememuseum.InvalidInputException;
import org.mememuseum.adapter.houserules.HouseRules;
import org.mememuseum.member.AttemptLimit;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.RateLimits;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.reaction.Milestones;
import org.mememuseum.security.AddressRange;
import org.mememuseum.security.TrustedProxies;
import org.mememuseum.upload.OrphanSweep.SweepLimits;
import org.mememuseum.upload.ProcessingLimits;
import org.mememuseum.upload.UploadLimits;

/**
 * All settings, validated. The README's table lists their names; each can also be set by the
 * environment variable of that name in capitals.
 *
 * @param backend where pictures are stored and who examines them
 * @param store where records are stored
 * @param notifying how announcements are sent to operators
 * @param aws the settings for Amazon's services; empty if none is used
 * @param pictures the directory of the local image store; empty if it is not used
 * @param secret the key for all signatures and keyed hashes, at least 32 bytes
 * @param baseUrl the public URL for absolute links, without a trailing slash
 * @param proxies the proxies that are trusted to report a client's address
 * @param admin the member to appoint as administrator at startup
 * @param sweepAfter how long a meme may be pending before its examination is triggered again
 * @param sweeps the limits for sweeping pictures without a meme
 * @param adopted the identity of existing pictures to adopt for the records; empty if none
 */
public record Settings(
    Backend backend,
    Store store,
    Notifying notifying,
    Optional<AwsSettings> aws,
    Optional<Path> pictures,
    byte[] secret,
    URI baseUrl,
    TrustedProxies proxies,
    Optional<FirstAdmin> admin,
    HouseRules.Mode houseRules,
    AttemptLimit registrations,
    RateLimits rates,
    UploadLimits uploads,
    ProcessingLimits processing,
    Milestones milestones,
    Duration sweepAfter,
    SweepLimits sweeps,
    Optional<String> adopted) {

  // The same as in the bucket's lifecycle rule.
  private static final Duration TRASH_RETENTION = Duration.ofDays(30);

  /** Where pictures are stored and who examines them. */
  public enum Backend {
    /** A directory and house rules. */
    LOCAL,
    /** S3 and Rekognition. */
    AWS
  }

  /** Where records are stored. */
  public enum Store {
    POSTGRESQL,
    DYNAMODB
  }

  /** How announcements are sent to operators. */
  public enum Notifying {
    OFF,
    LOG,
    SNS
  }

  /** The first administrator, who can appoint others. */
  public record FirstAdmin(EmailAddress email, NewPassword password) {}

  /**
   * Reads all settings.
   *
   * @param lookup returns the raw value of a setting by its name
   * @throws SettingException naming the first setting that is missing or wrong
   */
  public static Settings read(Function<String, Optional<String>> lookup) {
    var source = new SettingSource(lookup);
    var backend = source.choice("museum.backend", Backend.class, Backend.LOCAL);
    boolean onAws = backend == Backend.AWS;
    var store = store(source, onAws);
    var notifying = notifying(source, onAws);
    return new Settings(
        backend,
        store,
        notifying,
        onAws
            ? Optional.of(AwsSettings.read(source, notifying == Notifying.SNS))
            : Optional.empty(),
        onAws ? Optional.empty() : Optional.of(pictures(source)),
        secret(source),
        baseUrl(source),
        proxies(source),
        admin(source),
        source.choice("museum.house-rules", HouseRules.Mode.class, HouseRules.Mode.APPROVE),
        registrations(source),
        rates(source),
        uploads(source),
        processing(source),
        new Milestones(
            source.numbers("museum.trending.likes", List.of(10L)),
            source.numbers("museum.trending.views", List.of(100L))),
        Duration.ofSeconds(source.number("museum.sweep-after-seconds", 300, 1, 86_400)),
        sweeps(source),
        source.matching("museum.adopt", "[0-9a-f-]{36}|unmarked", "unmarked"));
  }

  private static SweepLimits sweeps(SettingSource source) {
    return new SweepLimits(
        Duration.ofSeconds(source.number("museum.orphan-after-seconds", 3_600, 60, 2_592_000)),
        (int) source.number("museum.orphans-per-day", 20, 0, 1_000_000),
        TRASH_RETENTION);
  }

  private static Store store(SettingSource source, boolean onAws) {
    var fallback = onAws ? Store.DYNAMODB : Store.POSTGRESQL;
    var store = source.choice("museum.store", Store.class, fallback);
    if (!onAws && store == Store.DYNAMODB) {
      throw new SettingException("museum.store", "can be dynamodb only if museum.backend is aws.");
    }
    return store;
  }

  private static Notifying notifying(SettingSource source, boolean onAws) {
    var notifying =
        source.choice("museum.notify", Notifying.class, onAws ? Notifying.SNS : Notifying.LOG);
    if (!onAws && notifying == Notifying.SNS) {
      throw new SettingException("museum.notify", "can be sns only if museum.backend is aws.");
    }
    return notifying;
  }

  private static Path pictures(SettingSource source) {
    var path = Path.of(source.require("museum.pictures"));
    if (!path.isAbsolute()) {
      throw new SettingException("museum.pictures", "must be an absolute path.");
    }
    return path;
  }

  private static byte[] secret(SettingSource source) {
    String name = "museum.secret";
    try {
      byte[] secret =
          Base64.getDecoder().decode(source.require(name).replace('-', '+').replace('_', '/'));
      if (secret.length >= 32) {
        return secret;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new SettingException(name, "must be base64; make one with: openssl rand -base64 32");
    }
    throw new SettingException(
        name, "must be at least 32 bytes; make one with: openssl rand -base64 32");
  }

  private static URI baseUrl(SettingSource source) {
    String name = "museum.base-url";
    try {
      var url = new URI(source.require(name).replaceAll("/+$", ""));
      if (("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null
          && url.getPath().isEmpty()) {
        return url;
      }
    } catch (URISyntaxException malformed) {
      throw new SettingException(name, "must look like https://museum.example.org.");
    }
    throw new SettingException(name, "must look like https://museum.example.org.");
  }

  private static TrustedProxies proxies(SettingSource source) {
    String name = "museum.trusted-proxies";
    String value = source.find(name).orElse("");
    int hops = (int) source.number("museum.proxy-hops", 1, 1, 10);
    try {
      return value.isBlank()
          ? TrustedProxies.NONE
          : new TrustedProxies(
              Stream.of(value.split(",", -1)).map(String::strip).map(AddressRange::parse).toList(),
              hops);
    } catch (IllegalArgumentException malformed) {
      throw new SettingException(
          name,
          "must be addresses or networks such as 127.0.0.1, 10.0.0.0/8, not '" + value + "'.");
    }
  }

  private static Optional<FirstAdmin> admin(SettingSource source) {
    var email = source.find("museum.admin.email");
    if (email.isEmpty()) {
      return Optional.empty();
    }
    String password = source.require("museum.admin.password");
    try {
      return Optional.of(new FirstAdmin(new EmailAddress(email.get()), new NewPassword(password)));
    } catch (InvalidInputException refused) {
      throw new SettingException(
          "museum.admin." + (refused.messageKey().startsWith("email") ? "email" : "password"),
          "is not acceptable: " + refused.messageKey() + ".");
    }
  }

  private static AttemptLimit registrations(SettingSource source) {
    long perHour = source.number("museum.registrations-per-hour", 30, 1, AttemptLimit.MAX_ATTEMPTS);
    return new AttemptLimit((int) perHour, Duration.ofHours(1));
  }

  private static RateLimits rates(SettingSource source) {
    Map<Action, Integer> perHour = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      String name = "museum." + action.key() + "s-per-hour";
      perHour.put(action, (int) source.number(name, action.standard(), 1, 1_000_000));
    }
    return new RateLimits(perHour);
  }

  private static UploadLimits uploads(SettingSource source) {
    var standard = UploadLimits.STANDARD;
    return new UploadLimits(
        source.number("museum.upload.max-bytes", standard.maxBytes(), 1_000, 50_000_000),
        source.number("museum.upload.max-pixels", standard.maxPixels(), 6_400, 100_000_000),
        (int) source.number("museum.upload.min-side", standard.minSide(), 1, 1_000),
        (int) source.number("museum.upload.max-side", standard.maxSide(), 1_000, 16_383),
        source.number(
            "museum.upload.max-animation-pixels",
            standard.maxAnimationPixels(),
            UploadLimits.MIN_FRAME_PIXELS,
            10_000_000_000L));
  }

  private static ProcessingLimits processing(SettingSource source) {
    var standard = ProcessingLimits.STANDARD;
    return new ProcessingLimits(
        (int) source.number("museum.picture.workers", standard.workers(), 1, 64),
        (int) source.number("museum.picture.waiting", standard.waiting(), 1, 1_000),
        (int) source.number("museum.picture.per-member", standard.perMember(), 1, 1_000),
        Duration.ofSeconds(
            source.number("museum.picture.seconds", standard.deadline().toSeconds(), 1, 600)),
        Duration.ofSeconds(
            source.number(
                "museum.picture.seconds-per-hour", standard.perHour().toSeconds(), 1, 86_400)));
  }
}
