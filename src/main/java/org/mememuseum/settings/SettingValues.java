package org.mememuseum.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;

/**
 * The values of all settings at one time.
 *
 * @param revision the number of the revision; 0 if nothing was ever changed
 * @param changed the values that admins chose, in their normal form
 */
public record SettingValues(int revision, Map<Setting, String> changed, SettingDefaults defaults) {
  private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");
  private static final Logger LOG = System.getLogger("museum.settings");

  public SettingValues {
    changed = Map.copyOf(changed);
  }

  /** Returns the values of a revision. What has become invalid in it counts as unchanged. */
  static SettingValues of(Optional<Revision> revision, SettingDefaults defaults) {
    Map<Setting, String> changed = new EnumMap<>(Setting.class);
    revision.ifPresent(
        found -> parse(found.text()).forEach((key, value) -> put(changed, key, value)));
    return new SettingValues(revision.map(Revision::number).orElse(0), changed, defaults);
  }

  private static Map<String, String> parse(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException malformed) {
      LOG.log(Level.ERROR, "The stored settings cannot be read; the defaults apply.", malformed);
      return Map.of();
    }
    Map<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }

  private static void put(Map<Setting, String> changed, String key, String value) {
    try {
      Setting.find(key).ifPresent(setting -> changed.put(setting, setting.normalize(value)));
    } catch (InvalidInputException invalid) {
      LOG.log(Level.WARNING, "The stored setting " + key + " is invalid; its default applies.");
    }
  }

  /** Returns the document of these values, in the format of property files. */
  String toDocument() {
    var properties = new Properties();
    changed.forEach((setting, value) -> properties.setProperty(setting.key(), value));
    var text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    // Without the comment that tells the time.
    return text.toString().lines().filter(line -> !line.startsWith("#")).sorted().collect(LINES);
  }

  /** Returns the value of a setting. */
  public String text(Setting setting) {
    return changed.getOrDefault(setting, defaults.values().get(setting));
  }

  /** Returns the value of a setting that is a number; never above the default where that binds. */
  public long number(Setting setting) {
    long value = Long.parseLong(text(setting));
    return setting.isAtMostDefault()
        ? Math.min(value, Long.parseLong(defaults.values().get(setting)))
        : value;
  }

  /** Returns the value of a setting that is a list of numbers. */
  public List<Long> numbers(Setting setting) {
    return text(setting).isEmpty()
        ? List.of()
        : Arrays.stream(text(setting).split(",", -1)).map(Long::valueOf).toList();
  }

  /** Returns the value of a setting that is a list of lines. */
  public List<String> lines(Setting setting) {
    return text(setting).lines().toList();
  }

  /** Returns whether the setting is {@code on}. */
  public boolean isOn(Setting setting) {
    return text(setting).equals("on");
  }
}
