package org.mememuseum.moderation;

import java.time.LocalDate;

/**
 * Event: the day's examinations are used up; once a day.
 *
 * @param day the day in UTC
 * @param limit how many calls it had
 */
public record BudgetSpent(LocalDate day, int limit) {}
