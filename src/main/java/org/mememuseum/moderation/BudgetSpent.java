package org.mememuseum.moderation;

import java.time.LocalDate;

/**
 * Event: the day's calls to the examining service are used up. Fired once a day.
 *
 * @param day the day in UTC
 * @param limit how many calls the day had
 */
public record BudgetSpent(LocalDate day, int limit) {}
