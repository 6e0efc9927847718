package org.mememuseum.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.TtlCache;
import org.mememuseum.settings.CurrentSettings;
import org.mememuseum.settings.Setting;

/**
 * Shows everybody what the staff did, if the museum is set to. Pages are cached for a minute,
 * because a page reads a list for each action.
 */
@ApplicationScoped
public class PublicLog {
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int MAX_PAGES = 100;

  /** What only the staff does. */
  static final List<Action> ACTIONS =
      List.of(
          Action.DECISION,
          Action.ANSWER_APPEAL,
          Action.DISMISS_REPORTS,
          Action.UPHOLD_REPORTS,
          Action.RELEASE_COMMENT,
          Action.REMOVE_COMMENT,
          Action.LOCK_COMMENTS,
          Action.UNLOCK_COMMENTS,
          Action.APPOINT,
          Action.SUSPEND,
          Action.LIFT_SUSPENSION,
          Action.SIGN_OUT_MEMBER,
          Action.TAKE_DOWN_WORKS,
          Action.RESTORE_WORKS,
          Action.CHANGE_SETTINGS,
          Action.CHANGE_POLICY);

  private ActivityStore activities;
  private CurrentSettings settings;
  private TtlCache<Optional<Cursor>, Page<Activity>> pages;

  protected PublicLog() {}

  @Inject
  public PublicLog(ActivityStore activities, CurrentSettings settings, Clock clock) {
    this.activities = activities;
    this.settings = settings;
    this.pages = new TtlCache<>(clock, LIFETIME, MAX_PAGES);
  }

  /**
   * Returns a page of what the staff did, newest first. The lines name actors and members, who must
   * not be shown.
   *
   * @param size always the same
   * @throws NotFoundException if the log is not public
   */
  public Page<Activity> find(Optional<Cursor> after, int size) {
    if (!settings.get().isOn(Setting.PUBLIC_LOG)) {
      throw new NotFoundException();
    }
    return pages.get(after, from -> Optional.of(read(from, size))).orElseThrow();
  }

  private Page<Activity> read(Optional<Cursor> after, int size) {
    var newest =
        ACTIONS.stream()
            .flatMap(action -> activities.findByAction(action, after, size + 1).items().stream())
            .sorted(Comparator.comparing(Activity::at).thenComparing(Activity::id).reversed())
            .limit(size + 1L)
            .toList();
    return Page.of(newest, size, line -> new Cursor(line.at(), line.id()));
  }
}
