package org.mememuseum.reaction;

import org.mememuseum.meme.Meme;

/** Event: a meme reached a milestone for the first time. */
public record MemeTrending(Meme meme, Milestone milestone) {}
