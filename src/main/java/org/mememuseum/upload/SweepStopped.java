package org.mememuseum.upload;

/**
 * Event: the sweep found too many pictures without a meme and moved none of them. Fired at most
 * once a day.
 *
 * @param found how many were found in one batch
 * @param limit how many may be moved in a day
 */
public record SweepStopped(int found, int limit) {}
