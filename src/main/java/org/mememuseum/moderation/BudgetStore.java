package org.mememuseum.moderation;

import java.time.LocalDate;

/** Counts what examinations cost each day. */
public interface BudgetStore {
  /**
   * Takes calls from a day's budget: all of them or, if they are more than are left, none. Atomic:
   * however many ask at once, no more than {@code most} are ever taken.
   *
   * @param calls how many, at least 1
   * @param most how many there are that day altogether
   * @return whether they were taken
   */
  boolean spend(LocalDate day, int calls, int most);

  /**
   * Notes that operators are told of a day's budget being used up.
   *
   * @return true for exactly one caller a day
   */
  boolean tell(LocalDate day);
}
