package org.mememuseum.adapter.imaging;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mememuseum.adapter.imaging.pixels.Interruption;

/**
 * Limits how much work runs concurrently by the memory it needs; other work waits in FIFO order.
 * Work that needs more than the whole limit acquires all of it and so runs alone.
 */
final class MemoryGate {
  private static final long MEGABYTE = 1024 * 1024;

  private final int megabytes;
  private final Semaphore free;

  MemoryGate(int megabytes) {
    if (megabytes < 1) {
      throw new IllegalArgumentException("No memory to work in: " + megabytes);
    }
    this.megabytes = megabytes;
    // Fair, so that a stream of small pictures cannot starve a big one.
    this.free = new Semaphore(megabytes, true);
  }

  /**
   * Runs the work once enough memory is free.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits
   */
  <T> T with(long bytes, Supplier<T> work) {
    int share = (int) Math.min(megabytes, 1 + bytes / MEGABYTE);
    acquire(share);
    try {
      return work.get();
    } finally {
      free.release(share);
    }
  }

  private void acquire(int share) {
    try {
      free.acquire(share);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      Interruption.check();
    }
  }
}
