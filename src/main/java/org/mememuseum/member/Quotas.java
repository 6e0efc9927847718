package org.mememuseum.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mememuseum.member.RateLimits.Action;

/** Keeps each member's actions within what one may do in an hour. */
@Stateless
public class Quotas {
  private static final Duration HOUR = Duration.ofHours(1);

  private QuotaStore store;
  private SpentQuotas spent;
  private RateLimits limits;
  private Clock clock;

  protected Quotas() {}

  @Inject
  public Quotas(QuotaStore store, SpentQuotas spent, RateLimits limits, Clock clock) {
    this.store = store;
    this.spent = spent;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Refuses what this server knows to be used up; asks nobody. For what is costly before it is
   * counted.
   *
   * @throws TooManyAttemptsException with the time until the hour ends
   */
  public void requireLeft(Action action, MemberId by) {
    var quota = quota(action, by);
    if (spent.contains(quota)) {
      throw refusal(action, quota);
    }
  }

  /**
   * Counts an action at once. Exact, also when many are done at once.
   *
   * @throws TooManyAttemptsException with the time until the hour ends; nothing is counted
   */
  public void take(Action action, MemberId by) {
    requireLeft(action, by);
    var quota = quota(action, by);
    if (store.take(List.of(quota), 1).isPresent()) {
      throw refusal(action, quota);
    }
  }

  /**
   * Counts an action together with what the use case writes: both or neither. Costs no request of
   * its own where writes are gathered. Exact, also when many are done at once.
   *
   * @throws TooManyAttemptsException with the time until the hour ends: now, or when the
   *     transaction commits
   */
  public void takeWithin(Action action, MemberId by) {
    requireLeft(action, by);
    var quota = quota(action, by);
    store.takeWithin(quota, () -> refusal(action, quota));
  }

  private Quota quota(Action action, MemberId by) {
    return Quota.of(action.key() + ":" + by, HOUR, limits.of(action), clock.instant());
  }

  private TooManyAttemptsException refusal(Action action, Quota quota) {
    var now = clock.instant();
    spent.note(quota, now);
    return new TooManyAttemptsException(action.key(), Duration.between(now, quota.ends()));
  }

  /** Forgets the quotas of the past. */
  @Schedule(hour = "*", minute = "41", persistent = false)
  public void purge() {
    store.purge(clock.instant());
  }
}
