package org.mememuseum.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mememuseum.adapter.houserules.HouseRules;
import org.mememuseum.member.Admission;
import org.mememuseum.member.RateLimits;
import org.mememuseum.member.TrustRule;
import org.mememuseum.moderation.EditRule;
import org.mememuseum.moderation.SavedReasons;
import org.mememuseum.reaction.Milestones;
import org.mememuseum.settings.CurrentSettings;
import org.mememuseum.settings.Setting;
import org.mememuseum.settings.SettingDefaults;
import org.mememuseum.settings.SettingValues;
import org.mememuseum.upload.UploadLimits;

/** Produces what admins change at run time: a supplier of the current value of each. */
@ApplicationScoped
public class RunTimeSettings {
  private static final List<String> REASONS =
      List.of(
          "This picture shows more skin than a museum for everybody can hang.",
          "This picture shows violence, and some visitors are not prepared for that.",
          "This picture makes fun of people for who they are. Please laugh with them instead.",
          "Somebody in this picture can be recognised and did not agree to be shown.",
          "This looks like advertising. Our walls are for memes only.",
          "This hangs here already. Please show us another one.");

  @Inject private Settings settings;
  @Inject private CurrentSettings current;

  private <T> Supplier<T> supplier(Function<SettingValues, T> value) {
    return () -> value.apply(current.get());
  }

  @Produces
  @Dependent
  Supplier<RateLimits> rateLimits() {
    return supplier(
        values ->
            new RateLimits(
                Arrays.stream(RateLimits.Action.values())
                    .collect(
                        Collectors.toMap(
                            Function.identity(), action -> (int) values.number(limit(action))))));
  }

  private static Setting limit(RateLimits.Action action) {
    return Setting.valueOf(action.name() + "S_PER_HOUR");
  }

  @Produces
  @Dependent
  Supplier<UploadLimits> uploadLimits() {
    var hard = settings.limits().uploads();
    return supplier(
        values ->
            new UploadLimits(
                values.number(Setting.UPLOAD_BYTES),
                values.number(Setting.UPLOAD_PIXELS),
                hard.minSide(),
                hard.maxSide(),
                hard.maxAnimationPixels()));
  }

  @Produces
  @Dependent
  Supplier<Milestones> milestones() {
    return supplier(
        values ->
            new Milestones(
                values.numbers(Setting.TRENDING_LIKES), values.numbers(Setting.TRENDING_VIEWS)));
  }

  @Produces
  @Dependent
  Supplier<Admission> admission() {
    return supplier(
        values ->
            new Admission(
                choice(Admission.Mode.class, values.text(Setting.REGISTRATION)),
                values.text(Setting.INVITATION)));
  }

  @Produces
  @Dependent
  Supplier<TrustRule> trust() {
    return supplier(
        values ->
            new TrustRule(
                (int) values.number(Setting.TRUST),
                Duration.ofDays(values.number(Setting.LINK_DAYS))));
  }

  @Produces
  @Dependent
  Supplier<EditRule> edits(Supplier<TrustRule> trust) {
    return supplier(values -> new EditRule(values.text(Setting.EDITS).equals("held"), trust.get()));
  }

  @Produces
  @Dependent
  SavedReasons savedReasons() {
    return () -> current.get().lines(Setting.SAVED_REASONS);
  }

  @Produces
  @Dependent
  Supplier<HouseRules.Mode> houseRules() {
    return supplier(values -> choice(HouseRules.Mode.class, values.text(Setting.EXAMINATION)));
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String slug) {
    return Enum.valueOf(type, slug.toUpperCase(Locale.ROOT));
  }

  /** Produces the defaults, most of which the environment sets. */
  @Produces
  @Singleton
  static SettingDefaults defaults(Settings settings) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    Arrays.stream(Setting.values()).forEach(setting -> values.put(setting, standard(setting)));
    var limits = settings.limits();
    Arrays.stream(RateLimits.Action.values())
        .forEach(action -> values.put(limit(action), Integer.toString(limits.rates().of(action))));
    values.put(Setting.UPLOAD_BYTES, Long.toString(limits.uploads().maxBytes()));
    values.put(Setting.UPLOAD_PIXELS, Long.toString(limits.uploads().maxPixels()));
    values.put(Setting.TRENDING_LIKES, list(settings.milestones().likes()));
    values.put(Setting.TRENDING_VIEWS, list(settings.milestones().views()));
    values.put(Setting.EXAMINATION, settings.houseRules().name().toLowerCase(Locale.ROOT));
    return new SettingDefaults(values, variables());
  }

  private static String list(List<Long> numbers) {
    return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String standard(Setting setting) {
    return switch (setting) {
      case REGISTRATION -> "open";
      case PUBLIC_LOG -> "off";
      case EDITS -> "public";
      case TRUST -> "0";
      case LINK_DAYS -> "3";
      case SAVED_REASONS -> String.join("\n", REASONS);
      default -> "";
    };
  }

  private static Map<Setting, String> variables() {
    return Arrays.stream(Setting.values())
        .filter(setting -> variable(setting).isPresent())
        .collect(Collectors.toMap(Function.identity(), setting -> variable(setting).orElseThrow()));
  }

  private static Optional<String> variable(Setting setting) {
    return switch (setting) {
      case UPLOADS_PER_HOUR,
          COMMENTS_PER_HOUR,
          LIKES_PER_HOUR,
          CHANGES_PER_HOUR,
          REPORTS_PER_HOUR,
          RENAMES_PER_HOUR,
          TRENDING_LIKES,
          TRENDING_VIEWS ->
          Optional.of("MUSEUM_" + setting.name());
      case UPLOAD_BYTES -> Optional.of("MUSEUM_UPLOAD_MAX_BYTES");
      case UPLOAD_PIXELS -> Optional.of("MUSEUM_UPLOAD_MAX_PIXELS");
      case EXAMINATION -> Optional.of("MUSEUM_HOUSE_RULES");
      default -> Optional.empty();
    };
  }
}
