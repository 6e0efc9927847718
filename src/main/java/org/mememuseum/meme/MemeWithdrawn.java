package org.mememuseum.meme;

/** Event: a member withdrew a meme of theirs. */
public record MemeWithdrawn(Meme meme) {}
