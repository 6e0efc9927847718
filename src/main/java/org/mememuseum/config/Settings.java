package org.mememuseum.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mememuseum.adapter.houserules.HouseRules;
import org.mememuseum.moderation.Policy;
import org.mememuseum.reaction.Milestones;

/**
 * All settings, validated. docs/settings.md lists their names; each can also be set by the
 * environment variable of that name in capitals.
 *
 * @param policy the first version of the rules for judging examinations
 * @param retries of what is queued
 * @param sweepAfter how long a meme may be pending before its examination is triggered again
 * @param adopted the identity of existing pictures to adopt for the records; empty if none
 */
record Settings(
    AdapterSettings adapters,
    SiteSettings site,
    LimitSettings limits,
    HouseRules.Mode houseRules,
    Policy policy,
    Milestones milestones,
    RetrySettings retries,
    Duration sweepAfter,
    Optional<String> adopted) {
  /**
   * Reads all settings.
   *
   * @param lookup returns the raw value of a setting by its name
   * @throws SettingException naming the first setting that is missing or wrong
   */
  static Settings read(Function<String, Optional<String>> lookup) {
    var source = new SettingSource(lookup);
    return new Settings(
        AdapterSettings.read(source),
        SiteSettings.read(source),
        LimitSettings.read(source),
        source.choice("museum.house-rules", HouseRules.Mode.class, HouseRules.Mode.APPROVE),
        HousePolicy.read(source.find("museum.policy").map(Path::of)),
        new Milestones(
            source.numbers("museum.trending.likes", List.of(10L)),
            source.numbers("museum.trending.views", List.of(100L))),
        RetrySettings.read(source),
        Duration.ofSeconds(source.number("museum.sweep-after-seconds", 300, 1, 86_400)),
        source.matching("museum.adopt", "[0-9a-f-]{36}|unmarked", "unmarked"));
  }
}
