package org.mememuseum.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.mememuseum.member.RateLimits.Action;

/**
 * Limits how often each member may do an action within an hour: a third as often for members who
 * are not trusted.
 */
@Stateless
public class Quotas {
  private static final Duration HOUR = Duration.ofHours(1);
  // Members who are not trusted may do this part of everything.
  private static final int UNTRUSTED_SHARE = 3;

  private QuotaStore store;
  private SpentQuotas spent;
  private Supplier<RateLimits> limits;
  private Supplier<TrustRule> trust;
  private Clock clock;

  protected Quotas() {}

  @Inject
  public Quotas(
      QuotaStore store,
      SpentQuotas spent,
      Supplier<RateLimits> limits,
      Supplier<TrustRule> trust,
      Clock clock) {
    this.store = store;
    this.spent = spent;
    this.limits = limits;
    this.trust = trust;
    this.clock = clock;
  }

  /**
   * Refuses an action if this server knows that its quota is used up. Makes no store request. Meant
   * for work that is costly before it is counted.
   *
   * @throws TooManyAttemptsException with the time until the hour ends
   */
  public void requireLeft(Action action, Member by) {
    var quota = quota(action, by);
    if (spent.contains(quota)) {
      throw refusal(action, quota);
    }
  }

  /**
   * Counts an action at once. Exact, also under concurrency.
   *
   * @throws TooManyAttemptsException with the time until the hour ends; nothing is counted
   */
  public void take(Action action, Member by) {
    requireLeft(action, by);
    var quota = quota(action, by);
    if (store.take(List.of(quota), 1).isPresent()) {
      throw refusal(action, quota);
    }
  }

  /**
   * Counts an action together with the use case's writes: both or neither. Costs no store request
   * of its own where writes are gathered until commit. Exact, also under concurrency.
   *
   * @throws TooManyAttemptsException with the time until the hour ends: now, or when the
   *     transaction commits
   */
  public void takeWithin(Action action, Member by) {
    requireLeft(action, by);
    var quota = quota(action, by);
    store.takeWithin(quota, () -> refusal(action, quota));
  }

  private Quota quota(Action action, Member by) {
    int limit = limits.get().of(action);
    int allowed = trust.get().isTrusted(by) ? limit : Math.max(1, limit / UNTRUSTED_SHARE);
    return Quota.of(action.key() + ":" + by.id(), HOUR, allowed, clock.instant());
  }

  private TooManyAttemptsException refusal(Action action, Quota quota) {
    var now = clock.instant();
    spent.note(quota, now);
    return new TooManyAttemptsException(action.key(), Duration.between(now, quota.ends()));
  }

  /** Removes expired quotas. */
  @Schedule(hour = "*", minute = "41", persistent = false)
  public void purge() {
    store.purge(clock.instant());
  }
}
