package org.mememuseum.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Sweep;

class JobsTest {
  private final MovableClock clock = new MovableClock();
  private final JobRuns runs = new JobRuns(clock);
  private final RecordedEvents<JobOrdered> ordered = new RecordedEvents<>();
  private final Member admin = Members.aMember().as(Role.ADMIN).build();
  private Runnable work = () -> clock.advance(Duration.ofSeconds(2));
  private final Jobs jobs =
      new Jobs(
          runs,
          new JobOrders(ordered),
          new WorkingSweep(),
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  @Test
  void beforeItsFirstRunNothingIsKnownOfAJob() {
    assertThat(jobs.find(admin))
        .hasSize(Job.values().length)
        .allSatisfy(state -> assertThat(state.last()).isEmpty());
  }

  @Test
  void aRunIsRecordedWithItsTimeAndItIsKnownWhoOrderedIt() {
    var begin = clock.instant();

    assertThat(jobs.run(Job.REQUEUE, admin)).isTrue();

    assertThat(lastRun()).isEqualTo(new JobRun(begin, Duration.ofSeconds(2), Optional.empty()));
    assertThat(ordered.fired()).containsExactly(new JobOrdered(Job.REQUEUE, admin.id()));
  }

  @Test
  void aRefusalIsRecordedInASentenceAndForgottenOnceItSucceeds() {
    work =
        () -> {
          throw new StoreUnavailableException(new IllegalStateException());
        };
    assertThat(jobs.run(Job.REQUEUE, admin)).isFalse();
    assertThat(lastRun().failure().orElseThrow()).startsWith("The museum is busy");

    work = () -> {};
    assertThat(jobs.run(Job.REQUEUE, admin)).isTrue();
    assertThat(lastRun().failure()).isEmpty();
  }

  @Test
  void aDefectIsRecordedByItsNameAndThrown() {
    work =
        () -> {
          throw new IllegalStateException("secret");
        };

    assertThatThrownBy(() -> jobs.run(Job.REQUEUE, admin))
        .isInstanceOf(IllegalStateException.class);

    assertThat(lastRun().failure()).contains("IllegalStateException");
  }

  @Test
  void aJobThatIsRunningIsNotRunAgain() {
    work = () -> jobs.run(Job.REQUEUE, admin);

    assertThatThrownBy(() -> jobs.run(Job.REQUEUE, admin)).isInstanceOf(JobRunningException.class);
    assertThat(ordered.fired()).hasSize(1);

    work = () -> {};
    assertThat(jobs.run(Job.REQUEUE, admin)).isTrue();
  }

  private JobRun lastRun() {
    return runs.find(Job.REQUEUE).orElseThrow();
  }

  /** Does what the test asks for. */
  private final class WorkingSweep extends Sweep {
    @Override
    public void requeueStale() {
      work.run();
    }
  }
}
