package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/**
 * The daily budget of calls to the service that examines pictures, by UTC, with a share of it for
 * each member's pictures. Runs in transactions of its own: a call that was made is paid for even if
 * the examination fails, and examinations do not wait for each other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Budget {
  private static final Duration DAY = Duration.ofDays(1);

  private QuotaStore store;
  private DailyCalls daily;
  private Event<BudgetSpent> spent;
  private Clock clock;

  protected Budget() {}

  @Inject
  public Budget(QuotaStore store, DailyCalls daily, Event<BudgetSpent> spent, Clock clock) {
    this.store = store;
    this.daily = daily;
    this.spent = spent;
    this.clock = clock;
  }

  /** Whether calls may be made. */
  public enum Answer {
    GRANTED,
    /** The calls for this member's pictures are used up for today. */
    SHARE_SPENT,
    /** The calls for all pictures are used up for today. */
    DAY_SPENT
  }

  /**
   * Takes calls from today's budget and from the member's share of it, all or none. When the whole
   * budget is used up, fires {@link BudgetSpent} once a day.
   *
   * @param calls how many, at least 1
   * @param owner the owner of the picture
   */
  public Answer spend(int calls, MemberId owner) {
    var now = clock.instant();
    var share = Quota.of("examinations:" + owner, DAY, daily.perMember(), now);
    var total = total(daily, now);
    var exhausted = store.take(List.of(total, share), calls);
    if (exhausted.isEmpty()) {
      return Answer.GRANTED;
    }
    if (exhausted.get().equals(share)) {
      return Answer.SHARE_SPENT;
    }
    fireOncePerDay(now);
    return Answer.DAY_SPENT;
  }

  static Quota total(DailyCalls daily, Instant now) {
    return Quota.of("examinations", DAY, daily.limit(), now);
  }

  private void fireOncePerDay(Instant now) {
    if (store.take(List.of(Quota.of("examinations-told", DAY, 1, now)), 1).isEmpty()) {
      spent.fire(new BudgetSpent(LocalDate.ofInstant(now, ZoneOffset.UTC), daily.limit()));
    }
  }

  /**
   * How many calls to the examining service may be made each day.
   *
   * @param limit for all pictures together, 0 or more
   * @param perMember for one member's pictures, 0 or more
   */
  public record DailyCalls(int limit, int perMember) {
    public DailyCalls {
      if (limit < 0 || perMember < 0) {
        throw new IllegalArgumentException("calls start at zero");
      }
    }
  }
}
