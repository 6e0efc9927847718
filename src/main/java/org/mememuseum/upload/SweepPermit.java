package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/** Enforces the sweep's daily limit, and fires the events for what is moved or refused. */
@Stateless
public class SweepPermit {
  private static final Duration DAY = Duration.ofDays(1);

  private QuotaStore quotas;
  private Event<PicturesSwept> swept;
  private Event<SweepStopped> stopped;
  private Clock clock;

  protected SweepPermit() {}

  @Inject
  public SweepPermit(
      QuotaStore quotas, Event<PicturesSwept> swept, Event<SweepStopped> stopped, Clock clock) {
    this.quotas = quotas;
    this.swept = swept;
    this.stopped = stopped;
    this.clock = clock;
  }

  /**
   * Returns whether all of these folders may be moved to the trash. If so, {@link PicturesSwept}
   * has been handled and committed when this returns.
   *
   * @param limit how many may be moved in a day, by UTC
   */
  public boolean request(List<ImageFolder> folders, int limit) {
    var now = clock.instant();
    if (takes(Quota.of("sweep", DAY, limit, now), folders.size())) {
      swept.fire(new PicturesSwept(folders, Optional.empty()));
      return true;
    }
    if (takes(Quota.of("sweep-stopped-told", DAY, 1, now), 1)) {
      stopped.fire(new SweepStopped(folders.size(), limit));
    }
    return false;
  }

  /**
   * Fires {@link PicturesSwept} for folders that an admin has moved, whatever the daily limit is.
   * It has been handled and committed when this returns.
   */
  public void order(List<ImageFolder> folders, MemberId by) {
    swept.fire(new PicturesSwept(folders, Optional.of(by)));
  }

  private boolean takes(Quota quota, int units) {
    return quotas.take(List.of(quota), units).isEmpty();
  }
}
