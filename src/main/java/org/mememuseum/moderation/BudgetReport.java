package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.QuotaStore;
import org.mememuseum.moderation.Budget.DailyCalls;

/** Tells admins what is left of today's {@link Budget}. */
@Stateless
public class BudgetReport {
  private QuotaStore store;
  private DailyCalls daily;
  private Moderator moderator;
  private Clock clock;

  protected BudgetReport() {}

  @Inject
  public BudgetReport(QuotaStore store, DailyCalls daily, Moderator moderator, Clock clock) {
    this.store = store;
    this.daily = daily;
    this.moderator = moderator;
    this.clock = clock;
  }

  /**
   * Returns what was spent today, by UTC; empty if examinations cost nothing here.
   *
   * @throws NotFoundException if the viewer is not an admin
   */
  public Optional<Today> find(Member admin) {
    admin.requireAdmin();
    return moderator.usesBudget()
        ? Optional.of(new Today(store.used(Budget.total(daily, clock.instant())), daily.limit()))
        : Optional.empty();
  }

  /**
   * The calls of a day.
   *
   * @param spent for all pictures together
   * @param limit how many the day has
   */
  public record Today(int spent, int limit) {
    // One picture takes several calls, so a few may be left that are of no use.
    private static final int CALLS = 3;

    /** Returns whether no further picture can be examined today. */
    public boolean isSpent() {
      return limit - spent < CALLS;
    }
  }
}
