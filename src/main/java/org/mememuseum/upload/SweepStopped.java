package org.mememuseum.upload;

/**
 * Event: oddly many pictures have no meme, and none of them is taken; once a day.
 *
 * @param found how many were found in one part of the store
 * @param limit how many may be taken in a day
 */
public record SweepStopped(int found, int limit) {}
