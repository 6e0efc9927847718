package org.mememuseum.web.http;

import java.util.HashMap;
import java.util.Map;

/**
 * Limits concurrent operations, in total and per client, so that no client can exhaust the server's
 * resources. Thread-safe.
 */
public final class ConcurrencyLimit {
  private final int totalLimit;
  private final int limitPerAddress;
  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  /**
   * @param totalLimit the limit for all addresses together, at least 1
   * @param limitPerAddress the limit for one address, at least 1
   */
  public ConcurrencyLimit(int totalLimit, int limitPerAddress) {
    this.totalLimit = totalLimit;
    this.limitPerAddress = limitPerAddress;
  }

  /** Acquires a permit for an address; returns false, and acquires none, if a limit is reached. */
  public synchronized boolean tryAcquire(String address) {
    int ofAddress = counts.getOrDefault(address, 0);
    if (total >= totalLimit || ofAddress >= limitPerAddress) {
      return false;
    }
    total++;
    counts.put(address, ofAddress + 1);
    return true;
  }

  /** Releases an acquired permit. */
  public synchronized void release(String address) {
    total--;
    counts.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
  }
}
