package org.mememuseum.adapter.imaging.pixels;

import java.util.concurrent.CancellationException;

/**
 * Work on pictures looks between its steps whether it is to end: its thread is interrupted then.
 */
public final class Interruption {
  private Interruption() {}

  /**
   * Ends the work if the thread is interrupted, and leaves it so.
   *
   * @throws CancellationException if it is
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The work on this picture was told to end.");
    }
  }
}
