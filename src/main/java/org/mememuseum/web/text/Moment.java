package org.mememuseum.web.text;

/**
 * A point in time as a page shows it.
 *
 * @param text the display text, such as "2 hours ago"
 * @param exact the ISO 8601 form in UTC, for the {@code datetime} attribute
 */
public record Moment(String text, String exact) {}
