package org.mememuseum.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.settings.Setting;
import org.mememuseum.settings.SettingValues;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/**
 * A setting in a form.
 *
 * @param form how it is edited, in lower case
 * @param hint what it means, and its default
 * @param choices what may be chosen; empty unless it is a choice
 */
public record SettingField(
    String key, String form, String label, String hint, String value, List<Choice> choices) {
  private static final Texts TEXTS = new Texts();

  public SettingField {
    choices = List.copyOf(choices);
  }

  /** A value to choose. */
  public record Choice(String value, String label) {}

  /**
   * @param input what was typed; null if nothing was
   */
  static SettingField of(Setting setting, SettingValues values, String input, Phrases phrases) {
    return new SettingField(
        setting.key(),
        setting.form().name().toLowerCase(Locale.ROOT),
        phrases.word("setting." + setting.key()),
        hint(setting, values, phrases),
        Optional.ofNullable(input).orElse(values.text(setting)),
        setting.choices().stream()
            .map(each -> new Choice(each, phrases.word("setting." + setting.key() + "." + each)))
            .toList());
  }

  private static String hint(Setting setting, SettingValues values, Phrases phrases) {
    String hint = phrases.word("setting." + setting.key() + ".hint");
    var variable = Optional.ofNullable(values.defaults().variables().get(setting));
    String standard = values.defaults().values().get(setting);
    return variable
        .map(name -> hint + " " + TEXTS.sentence("setting.default", standard, name))
        .orElse(hint);
  }

  /** Returns the number of the revision that a form was based on; 0 if it is missing or wrong. */
  static int revision(Map<String, String> parameters) {
    String revision = parameters.getOrDefault("revision", "");
    return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
  }
}
