package org.mememuseum.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.TtlCache;
import org.mememuseum.settings.CurrentSettings;
import org.mememuseum.settings.Setting;

/** Shows everybody what the staff did, if the museum is set to. Pages are cached for a minute. */
@ApplicationScoped
public class PublicLog {
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int MAX_PAGES = 100;

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
    return pages.get(after, from -> Optional.of(activities.findByStaff(from, size))).orElseThrow();
  }
}
