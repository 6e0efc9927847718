package org.mememuseum.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds how many pages are rendered at once; further requests wait in line. Each page allocates
 * about a megabyte of short-lived objects. Rendering more pages at once than there are processors
 * is not faster, but overflows the young generation, and then most of the time goes into full
 * collections.
 */
final class RenderLimit {
  // Pages that wait for a database that hangs keep their permits. The others must not wait for all
  // of them, one after the other.
  private static final long MAX_WAIT_MILLIS = 500;

  private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /** Renders a page as soon as there is room, or after half a second in any case. */
  void render(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean permitted = await();
    try {
      chain.doFilter(request, response);
    } finally {
      if (permitted) {
        permits.release();
      }
    }
  }

  private boolean await() {
    try {
      return permits.tryAcquire(MAX_WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException shutdown) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
