package org.mememuseum.settings;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;

/** Lets admins change settings. Throws {@link NotFoundException} for anybody else. */
@Stateless
public class SettingsAdministration {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODE_BYTES = 16;

  private RevisionStore revisions;
  private SettingDefaults defaults;
  private Event<DocumentChanged> changed;
  private Clock clock;

  protected SettingsAdministration() {}

  @Inject
  public SettingsAdministration(
      RevisionStore revisions,
      SettingDefaults defaults,
      Event<DocumentChanged> changed,
      Clock clock) {
    this.revisions = revisions;
    this.defaults = defaults;
    this.changed = changed;
    this.clock = clock;
  }

  /** Returns the values of all settings, those that were saved just now on other servers too. */
  public SettingValues get(Member admin) {
    admin.requireAdmin();
    return latest();
  }

  private SettingValues latest() {
    return SettingValues.of(revisions.findLatest(Document.SETTINGS), defaults);
  }

  /**
   * Returns what is wrong with new values; empty if they can be saved.
   *
   * @param values the input for each setting to change; a blank number stands for the default
   */
  public Map<Setting, InvalidInputException> validate(Member admin, Map<Setting, String> values) {
    admin.requireAdmin();
    Map<Setting, InvalidInputException> wrong = new EnumMap<>(Setting.class);
    values.forEach(
        (setting, raw) -> {
          try {
            normalize(setting, raw);
          } catch (InvalidInputException invalid) {
            wrong.put(setting, invalid);
          }
        });
    return wrong;
  }

  private String normalize(Setting setting, String raw) {
    if (setting.form() == Setting.Form.NUMBER && raw.isBlank()) {
      return defaults.values().get(setting);
    }
    String value = setting.normalize(raw);
    if (setting.isAtMostDefault()) {
      long limit = Long.parseLong(defaults.values().get(setting));
      if (Long.parseLong(value) > limit) {
        throw new InvalidInputException("setting", "aboveLimit", limit);
      }
    }
    return value;
  }

  /**
   * Changes settings. A value that equals the default is stored as unchanged, so that it follows
   * the default. Does nothing if no value differs.
   *
   * @param basedOn the number of the revision that the values were read from
   * @param values the input for each setting to change; a blank number stands for the default
   * @throws InvalidInputException if a value is invalid; nothing is saved
   * @throws RevisionConflictException if there is a later revision; nothing is saved
   */
  public void change(Member admin, int basedOn, Map<Setting, String> values) {
    admin.requireAdmin();
    var before = latest();
    if (before.revision() != basedOn) {
      throw new RevisionConflictException();
    }
    save(admin, before, values);
  }

  /** Makes a new invitation link; the one before is no longer valid. */
  public void renewInvitation(Member admin) {
    admin.requireAdmin();
    byte[] code = new byte[CODE_BYTES];
    RANDOM.nextBytes(code);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    save(admin, latest(), Map.of(Setting.INVITATION, text));
  }

  private void save(Member admin, SettingValues before, Map<Setting, String> values) {
    Map<Setting, String> after = new EnumMap<>(Setting.class);
    after.putAll(before.changed());
    values.forEach(
        (setting, raw) -> {
          String value = normalize(setting, raw);
          if (value.equals(defaults.values().get(setting))) {
            after.remove(setting);
          } else {
            after.put(setting, value);
          }
        });
    if (after.equals(before.changed())) {
      return;
    }
    var saved = new SettingValues(before.revision() + 1, after, defaults);
    revisions.add(
        new Revision(
            Document.SETTINGS, saved.revision(), clock.instant(), admin.id(), saved.toDocument()));
    changed.fire(new DocumentChanged(Document.SETTINGS, admin.id(), difference(before, saved)));
  }

  private static String difference(SettingValues before, SettingValues after) {
    return List.of(Setting.values()).stream()
        .filter(setting -> !before.text(setting).equals(after.text(setting)))
        .map(setting -> difference(setting, before.text(setting), after.text(setting)))
        .collect(Collectors.joining("; "));
  }

  // Long texts and secrets are not written to the log.
  private static String difference(Setting setting, String before, String after) {
    boolean isText = setting.form() == Setting.Form.AREA || setting == Setting.INVITATION;
    return isText ? setting.key() : setting.key() + " " + before + " → " + after;
  }
}
