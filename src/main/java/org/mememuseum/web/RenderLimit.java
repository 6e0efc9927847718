package org.mememuseum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Bounds how many pages are rendered at once; further requests wait in line. Each page takes a
 * megabyte or two of short-lived objects: more pages at once than processors can work on would not
 * be done sooner, but would fill the young generation and be copied over and over.
 */
final class RenderLimit {
  private static final int FOR_EACH_PROCESSOR = 1;

  private final Semaphore permits =
      new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

  /** Renders a page as soon as there is room. */
  void render(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    permits.acquireUninterruptibly();
    try {
      chain.doFilter(request, response);
    } finally {
      permits.release();
    }
  }
}
