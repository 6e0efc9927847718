package org.mememuseum.settings;

import java.util.EnumMap;
import java.util.Map;

/** Defaults of settings for tests. */
public final class Defaults {
  private Defaults() {}

  /** Returns the lowest number or first choice of each setting, and no texts. */
  public static SettingDefaults lowest() {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (var setting : Setting.values()) {
      values.put(
          setting,
          switch (setting.form()) {
            case CHOICE -> setting.choices().get(0);
            case NUMBER -> setting.isAtMostDefault() ? "100000" : "1";
            case TEXT, AREA -> "";
          });
    }
    values.put(Setting.TRUST, "0");
    return new SettingDefaults(values, Map.of(Setting.TRUST, "MUSEUM_TRUST"));
  }
}
