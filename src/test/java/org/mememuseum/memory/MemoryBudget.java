package org.mememuseum.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mememuseum.moderation.BudgetStore;

/** Calls of each day in memory. */
public final class MemoryBudget implements BudgetStore {
  private final Map<LocalDate, Integer> spent = new HashMap<>();
  private final Set<LocalDate> told = new HashSet<>();

  @Override
  public synchronized boolean spend(LocalDate day, int calls, int most) {
    if (calls < 1) {
      throw new IllegalArgumentException("there is nothing to spend");
    }
    int after = spent.getOrDefault(day, 0) + calls;
    if (after > most) {
      return false;
    }
    spent.put(day, after);
    return true;
  }

  @Override
  public synchronized boolean tell(LocalDate day) {
    return told.add(day);
  }

  /** Returns how many calls were made on a day. */
  public synchronized int spent(LocalDate day) {
    return spent.getOrDefault(day, 0);
  }
}
