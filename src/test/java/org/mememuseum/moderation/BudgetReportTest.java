package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.meme.Meme;
import org.mememuseum.memory.MemoryQuotas;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Budget.DailyCalls;

class BudgetReportTest {
  private static final DailyCalls CALLS = new DailyCalls(7, 7);

  private final MovableClock clock = new MovableClock();
  private final MemoryQuotas quotas = new MemoryQuotas();
  private final Member admin = Members.aMember().as(Role.ADMIN).build();
  private final Budget budget = new Budget(quotas, CALLS, new RecordedEvents<>(), clock);
  private final BudgetReport report = new BudgetReport(quotas, CALLS, new PaidModerator(), clock);

  @Test
  void whatWasSpentTodayIsToldUntilMidnight() {
    budget.spend(3, MemberId.next(Instant.EPOCH));
    assertThat(report.find(admin)).contains(new BudgetReport.Today(3, 7));

    clock.advance(Duration.ofDays(1));
    assertThat(report.find(admin)).contains(new BudgetReport.Today(0, 7));
  }

  @Test
  void itIsSpentWhenTooLittleIsLeftForAPicture() {
    budget.spend(3, MemberId.next(Instant.EPOCH));
    assertThat(report.find(admin).orElseThrow().isSpent()).isFalse();

    budget.spend(3, MemberId.next(Instant.EPOCH));
    assertThat(report.find(admin).orElseThrow().isSpent()).isTrue();
  }

  @Test
  void whereExaminationsCostNothingThereIsNone() {
    var free = new BudgetReport(quotas, CALLS, new FreeModerator(), clock);

    assertThat(free.find(admin)).isEmpty();
  }

  private static class FreeModerator implements Moderator {
    @Override
    public Examination examine(Meme meme) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class PaidModerator extends FreeModerator {
    @Override
    public boolean usesBudget() {
      return true;
    }
  }
}
