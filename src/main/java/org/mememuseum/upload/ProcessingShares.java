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
 * Divides one server's work on pictures among members: how many of one's may be in work at once,
 * and how much processor time they may take within an hour of the clock. Kept in memory, for it is
 * this server's processor that is shared.
 */
final class ProcessingShares {
  private final ProcessingLimits limits;
  private final Clock clock;
  private final Map<MemberId, Integer> inWork = new HashMap<>();
  private final Map<MemberId, Duration> spent = new HashMap<>();
  private Instant hour = Instant.MIN;

  ProcessingShares(ProcessingLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Lets one more of a member's pictures in; {@link #leave} must follow.
   *
   * @throws ProcessingBusyException if there are as many as may be
   * @throws TooManyAttemptsException if the hour's processor time is spent
   */
  synchronized void enter(MemberId by) {
    var now = clock.instant();
    begin(now.truncatedTo(ChronoUnit.HOURS));
    if (spent.getOrDefault(by, Duration.ZERO).compareTo(limits.perHour()) >= 0) {
      var next = hour.plus(Duration.ofHours(1));
      throw new TooManyAttemptsException("picture", Duration.between(now, next));
    }
    if (inWork.getOrDefault(by, 0) >= limits.perMember()) {
      throw ProcessingBusyException.tooManyOfOneMember(limits.perMember());
    }
    inWork.merge(by, 1, Integer::sum);
  }

  synchronized void leave(MemberId by) {
    inWork.computeIfPresent(by, (member, count) -> count == 1 ? null : count - 1);
  }

  /** Does a member's work in this thread and counts what it takes, also if it fails. */
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
