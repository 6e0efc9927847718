package org.mememuseum.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.Messages;
import org.mememuseum.MuseumException;

/** Runs background jobs, each at most once at a time on this server, and records how it went. */
@ApplicationScoped
public class JobRuns {
  private Clock clock;
  private final Map<Job, JobRun> last = new EnumMap<>(Job.class);
  private final Set<Job> running = EnumSet.noneOf(Job.class);

  protected JobRuns() {}

  @Inject
  public JobRuns(Clock clock) {
    this.clock = clock;
  }

  /**
   * Does the work of a job and records the run, also if it fails.
   *
   * @throws JobRunningException if the job is running already; nothing is recorded
   * @throws E as the work does
   */
  public <T, E extends Exception> T run(Job job, Work<T, E> work) throws E {
    begin(job);
    var at = clock.instant();
    Optional<String> failure = Optional.empty();
    try {
      return work.call();
    } catch (MuseumException refusal) {
      failure =
          Optional.of(
              Messages.ENGLISH.format(refusal.messageKey(), refusal.messageArguments().toArray()));
      throw refusal;
    } catch (Throwable defect) {
      failure = Optional.of(defect.getClass().getSimpleName());
      throw defect;
    } finally {
      end(job, at, failure);
    }
  }

  /**
   * What a job does.
   *
   * @param <T> the result
   * @param <E> what it throws, other than unchecked exceptions
   */
  public interface Work<T, E extends Exception> {
    /** Does it. */
    T call() throws E;
  }

  /** Returns the last run that has ended; empty if there was none since the start. */
  public synchronized Optional<JobRun> find(Job job) {
    return Optional.ofNullable(last.get(job));
  }

  private synchronized void begin(Job job) {
    if (!running.add(job)) {
      throw new JobRunningException();
    }
  }

  private synchronized void end(Job job, Instant at, Optional<String> failure) {
    running.remove(job);
    last.put(job, new JobRun(at, Duration.between(at, clock.instant()), failure));
  }
}
