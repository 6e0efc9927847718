package org.mememuseum.moderation;

import org.mememuseum.meme.Meme;

/** Event: a decision was made; {@code meme} is as it is afterwards. */
public record MemeJudged(Meme meme, Decision decision) {}
