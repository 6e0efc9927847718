package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Keeps examinations within what the house pays for them each day, by UTC. In transactions of its
 * own: a call that was made is paid for even if the examination fails, and examinations do not wait
 * for each other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Budget {
  private final BudgetStore store;
  private final DailyCalls daily;
  private final Event<BudgetSpent> spent;
  private final Clock clock;

  protected Budget() {
    this(null, null, null, null);
  }

  @Inject
  public Budget(BudgetStore store, DailyCalls daily, Event<BudgetSpent> spent, Clock clock) {
    this.store = store;
    this.daily = daily;
    this.spent = spent;
    this.clock = clock;
  }

  /**
   * Takes calls from today's budget, all or none; says so once a day when they are used up.
   *
   * @param calls how many, at least 1
   * @return whether they may be made
   */
  public boolean spend(int calls) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (store.spend(today, calls, daily.most())) {
      return true;
    }
    if (store.tell(today)) {
      spent.fire(new BudgetSpent(today, daily.most()));
    }
    return false;
  }

  /**
   * How many calls of the service that examines may be made each day.
   *
   * @param most 0 or more
   */
  public record DailyCalls(int most) {
    public DailyCalls {
      if (most < 0) {
        throw new IllegalArgumentException("calls start at zero");
      }
    }
  }
}
