package org.mememuseum.web.http;

import java.util.HashMap;
import java.util.Map;

/**
 * Bounds how many of something go on at once, in all and for each client, so that nobody can make
 * the museum hold too much for them. Thread-safe.
 */
public final class ConcurrencyLimit {
  private final int inAll;
  private final int forEach;
  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  /**
   * @param inAll so many at once, at least 1
   * @param forEach so many at once for one address, at least 1
   */
  public ConcurrencyLimit(int inAll, int forEach) {
    this.inAll = inAll;
    this.forEach = forEach;
  }

  /** Counts one more for an address; returns false, and counts nothing, if there are too many. */
  public synchronized boolean tryAcquire(String address) {
    int ofAddress = counts.getOrDefault(address, 0);
    if (total >= inAll || ofAddress >= forEach) {
      return false;
    }
    total++;
    counts.put(address, ofAddress + 1);
    return true;
  }

  /** Takes one that was acquired out of the count. */
  public synchronized void release(String address) {
    total--;
    counts.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
  }
}
