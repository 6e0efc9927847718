package org.mememuseum.upload;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mememuseum.member.MemberId;
import org.mememuseum.upload.PictureRefusedException.Reason;

/**
 * Has pictures worked on beside the requests that brought them: a few at once, a few more in line.
 * Whoever comes when the line is full is told so at once; so only so many requests ever wait here,
 * each for a bounded time, and pages are served meanwhile.
 */
public class ProcessingQueue {
  // For work that was told to end, which looks whether it was told between two steps.
  private static final Duration TO_END = Duration.ofSeconds(5);

  private ImageProcessor processor;
  private ProcessingLimits limits;
  private ProcessingShares shares;
  private ThreadPoolExecutor workers;

  protected ProcessingQueue() {}

  /**
   * @param threads makes the threads that work
   */
  public ProcessingQueue(
      ImageProcessor processor, ProcessingLimits limits, ThreadFactory threads, Clock clock) {
    this.processor = processor;
    this.limits = limits;
    this.shares = new ProcessingShares(limits, clock);
    this.workers =
        new ThreadPoolExecutor(
            limits.workers(),
            limits.workers(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(limits.waiting()),
            threads);
    workers.allowCoreThreadTimeOut(true);
  }

  /**
   * Does what {@link ImageProcessor#process} does, in its turn and within the limits.
   *
   * @throws ProcessingBusyException if the line is full or does not move, or the member has too
   *     many in it
   * @throws org.mememuseum.member.TooManyAttemptsException if the member's pictures have taken
   *     their share of this hour
   * @throws PictureRefusedException if it is no picture that is taken in, or takes too long
   */
  public ProcessedImage process(Path source, Path workDirectory, MemberId by) {
    shares.enter(by);
    try {
      return new Job(source, workDirectory, by).result();
    } finally {
      shares.leave(by);
    }
  }

  /** Ends all work. */
  public void close() {
    workers.shutdownNow();
  }

  /** The work on one picture. */
  private final class Job {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final FutureTask<ProcessedImage> task;

    Job(Path source, Path workDirectory, MemberId by) {
      task =
          new FutureTask<>(
              () -> {
                begun.countDown();
                try {
                  return shares.charge(by, () -> processor.process(source, workDirectory));
                } finally {
                  ended.countDown();
                }
              });
    }

    ProcessedImage result() {
      try {
        workers.execute(task);
        if (!isIn(limits.deadline(), begun) && workers.remove(task)) {
          throw ProcessingBusyException.lineIsFull();
        }
        return task.get(limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException full) {
        throw ProcessingBusyException.lineIsFull();
      } catch (TimeoutException late) {
        stop();
        throw new PictureRefusedException(
            Reason.TOO_MUCH_WORK, late, limits.deadline().toSeconds());
      } catch (ExecutionException failed) {
        throw unwrapped(failed);
      } catch (InterruptedException closing) {
        stop();
        Thread.currentThread().interrupt();
        throw ProcessingBusyException.lineIsFull();
      }
    }

    // Its folder is removed once this returns: nobody should be writing there any more.
    private void stop() {
      task.cancel(true);
      try {
        isIn(TO_END, ended);
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
      }
    }

    private boolean isIn(Duration time, CountDownLatch event) throws InterruptedException {
      return event.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private RuntimeException unwrapped(ExecutionException failed) {
      if (failed.getCause() instanceof CancellationException) {
        return ProcessingBusyException.lineIsFull();
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      return failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }
}
