package org.mememuseum.adapter.imaging.pixels;

import java.util.concurrent.CancellationException;

/**
 * Cancels work on pictures: the work checks between its steps whether its thread is interrupted.
 */
public final class Interruption {
  private Interruption() {}

  /**
   * Throws if the thread is interrupted; leaves the interrupt flag set.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The work on this picture was told to end.");
    }
  }
}
