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
 * Processes pictures in a thread pool of its own, with a bounded queue. When the queue is full,
 * further uploads are refused at once. So only a bounded number of requests wait here, each for a
 * bounded time, and pages are still served.
 */
public class ProcessingQueue {
  // How long to wait for a cancelled task, which checks for interruption between its steps.
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

  private ImageProcessor processor;
  private ProcessingLimits limits;
  private ProcessingShares shares;
  private ThreadPoolExecutor workers;

  protected ProcessingQueue() {}

  /**
   * @param threads creates the pool's threads
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
   * Does what {@link ImageProcessor#process} does, in the pool and within the limits.
   *
   * @throws ProcessingBusyException if the queue is full, waiting timed out, or the member has too
   *     many pictures in the queue
   * @throws org.mememuseum.member.TooManyAttemptsException if the member's processor time for this
   *     hour is used up
   * @throws PictureRefusedException if it is not an acceptable picture, or processing timed out
   */
  public ProcessedImage process(Path source, Path workDirectory, MemberId by) {
    shares.enter(by);
    try {
      return new Job(source, workDirectory, by).result();
    } finally {
      shares.leave(by);
    }
  }

  /** Cancels all work. */
  public void close() {
    workers.shutdownNow();
  }

  /** The processing of one picture. */
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
        if (!awaited(limits.deadline(), begun) && workers.remove(task)) {
          throw ProcessingBusyException.lineIsFull();
        }
        return task.get(limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException full) {
        throw ProcessingBusyException.lineIsFull();
      } catch (TimeoutException timeout) {
        stop();
        throw new PictureRefusedException(
            Reason.TOO_MUCH_WORK, timeout, limits.deadline().toSeconds());
      } catch (ExecutionException failed) {
        throw unwrapped(failed);
      } catch (InterruptedException interrupted) {
        stop();
        Thread.currentThread().interrupt();
        throw ProcessingBusyException.lineIsFull();
      }
    }

    // Waits for the task to end, because its folder is removed once this returns.
    private void stop() {
      task.cancel(true);
      try {
        awaited(STOP_TIMEOUT, ended);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private boolean awaited(Duration limit, CountDownLatch event) throws InterruptedException {
      return event.await(limit.toMillis(), TimeUnit.MILLISECONDS);
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
