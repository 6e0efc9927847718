package org.mememuseum.web.text;

/**
 * A point in time as a page shows it.
 *
 * @param text for people, such as "2 hours ago"
 * @param exact for machines: ISO 8601 in UTC
 */
public record Moment(String text, String exact) {}
