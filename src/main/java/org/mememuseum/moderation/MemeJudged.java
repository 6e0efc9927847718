package org.mememuseum.moderation;

import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;

/**
 * Event: a decision was applied to a meme.
 *
 * @param meme its state afterwards
 * @param before its status before
 * @param edited whether it was held because its owner had edited it, so that its approval is not
 *     another one
 */
public record MemeJudged(Meme meme, Decision decision, Status before, boolean edited) {}
