package org.mememuseum.activity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.settings.CurrentSettings;
import org.mememuseum.settings.Setting;

/** Shows everybody what the staff did, if the museum is set to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicLog {
  /** What only the staff does. */
  static final List<Action> ACTIONS =
      List.of(
          Action.DECISION,
          Action.ANSWER_APPEAL,
          Action.DISMISS_REPORTS,
          Action.UPHOLD_REPORTS,
          Action.RELEASE_COMMENT,
          Action.APPOINT,
          Action.SUSPEND,
          Action.LIFT_SUSPENSION,
          Action.SIGN_OUT_MEMBER,
          Action.CHANGE_SETTINGS,
          Action.CHANGE_POLICY);

  private ActivityStore activities;
  private CurrentSettings settings;

  protected PublicLog() {}

  @Inject
  public PublicLog(ActivityStore activities, CurrentSettings settings) {
    this.activities = activities;
    this.settings = settings;
  }

  /**
   * Returns a page of what the staff did, newest first. The lines name actors and members, who must
   * not be shown.
   *
   * @throws NotFoundException if the log is not public
   */
  public Page<Activity> find(Optional<Cursor> after, int size) {
    if (!settings.get().isOn(Setting.PUBLIC_LOG)) {
      throw new NotFoundException();
    }
    var newest =
        ACTIONS.stream()
            .flatMap(action -> activities.findByAction(action, after, size + 1).items().stream())
            .sorted(Comparator.comparing(Activity::at).thenComparing(Activity::id).reversed())
            .limit(size + 1L)
            .toList();
    return Page.of(newest, size, line -> new Cursor(line.at(), line.id()));
  }
}
