package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/** Lets the sweep take so much in a day, and tells of it: what is taken, or that it is too much. */
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
   * Asks whether folders may be taken, all or none. If so, that they are is certain to be told.
   *
   * @param limit how many may be taken in a day, by UTC
   */
  public boolean request(List<ImageFolder> folders, int limit) {
    var now = clock.instant();
    if (has(Quota.of("sweep", DAY, limit, now), folders.size())) {
      swept.fire(new PicturesSwept(folders));
      return true;
    }
    if (has(Quota.of("sweep-stopped-told", DAY, 1, now), 1)) {
      stopped.fire(new SweepStopped(folders.size(), limit));
    }
    return false;
  }

  private boolean has(Quota quota, int units) {
    return quotas.take(List.of(quota), units).isEmpty();
  }
}
