package org.mememuseum.settings;

import java.util.EnumMap;
import java.util.Map;

/**
 * The values that apply where admins changed nothing.
 *
 * @param values the default of each setting
 * @param variables the environment variable that sets the default, for the settings that have one
 */
public record SettingDefaults(Map<Setting, String> values, Map<Setting, String> variables) {
  public SettingDefaults {
    values = Map.copyOf(new EnumMap<>(values));
    variables = Map.copyOf(variables);
    if (values.size() < Setting.values().length) {
      throw new IllegalArgumentException("every setting has a default");
    }
  }
}
