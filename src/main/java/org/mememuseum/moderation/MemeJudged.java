package org.mememuseum.moderation;

import org.mememuseum.meme.Meme;

/** Event: a decision was applied to a meme; {@code meme} is its state afterwards. */
public record MemeJudged(Meme meme, Decision decision) {}
