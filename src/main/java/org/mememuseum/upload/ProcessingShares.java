package org.mememuseum.upload;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.TooManyAttemptsException;

/**
 * Limits each member's share of one server's picture processing: pictures in process at once, and
 * processor time per clock hour. Kept in memory, because it is this server's processor that is
 * shared.
 */
final class ProcessingShares {
  private final ProcessingLimits limits;
  private final Clock clock;
  private final Map<MemberId, Integer> inProcess = new HashMap<>();
  private final Map<MemberId, Duration> spent = new HashMap<>();
  private Instant hour = Instant.MIN;

  ProcessingShares(ProcessingLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Counts one more picture of a member as in process; {@link #leave} must follow.
   *
   * @throws ProcessingBusyException if the member has reached the limit of pictures in process
   * @throws TooManyAttemptsException if the member's processor time for this hour is used up
   */
  synchronized void enter(MemberId by) {
    var now = clock.instant();
    begin(now.truncatedTo(ChronoUnit.HOURS));
    if (spent.getOrDefault(by, Duration.ZERO).compareTo(limits.perHour()) >= 0) {
      var next = hour.plus(Duration.ofHours(1));
      throw new TooManyAttemptsException("picture", Duration.between(now, next));
    }
    if (inProcess.getOrDefault(by, 0) >= limits.perMember()) {
      throw ProcessingBusyException.tooManyOfOneMember(limits.perMember());
    }
    inProcess.merge(by, 1, Integer::sum);
  }

  synchronized void leave(MemberId by) {
    inProcess.computeIfPresent(by, (member, count) -> count == 1 ? null : count - 1);
  }

  /** Runs a member's work in this thread and charges its processor time, even if it fails. */
  <T> T charge(MemberId by, Callable<T> work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    try {
      return work.call();
    } finally {
      spend(by, Duration.ofNanos(threads.getCurrentThreadCpuTime() - before));
    }
  }

  private synchronized void spend(MemberId by, Duration more) {
    begin(clock.instant().truncatedTo(ChronoUnit.HOURS));
    spent.merge(by, more, Duration::plus);
  }

  private void begin(Instant current) {
    if (!current.equals(hour)) {
      hour = current;
      spent.clear();
    }
  }
}
