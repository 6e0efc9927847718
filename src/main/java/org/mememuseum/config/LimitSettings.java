package org.mememuseum.config;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.mememuseum.member.AttemptLimit;
import org.mememuseum.member.RateLimits;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.upload.OrphanSweep.SweepLimits;
import org.mememuseum.upload.ProcessingLimits;
import org.mememuseum.upload.UploadLimits;

/**
 * How much of what is accepted.
 *
 * @param registrations from one client address
 * @param rates of each member's actions
 * @param uploads the size of a picture
 * @param processing concurrent work on pictures, and its time
 * @param sweeps pictures without a meme that may be moved to the trash
 */
record LimitSettings(
    AttemptLimit registrations,
    RateLimits rates,
    UploadLimits uploads,
    ProcessingLimits processing,
    SweepLimits sweeps) {
  // The same as in the bucket's lifecycle rule.
  private static final Duration TRASH_RETENTION = Duration.ofDays(30);

  static LimitSettings read(SettingSource source) {
    return new LimitSettings(
        registrations(source), rates(source), uploads(source), processing(source), sweeps(source));
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

  private static SweepLimits sweeps(SettingSource source) {
    return new SweepLimits(
        Duration.ofSeconds(source.number("museum.orphan-after-seconds", 3_600, 60, 2_592_000)),
        (int) source.number("museum.orphans-per-day", 20, 0, 1_000_000),
        TRASH_RETENTION);
  }
}
