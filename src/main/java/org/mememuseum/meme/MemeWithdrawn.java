package org.mememuseum.meme;

/** Event: a member took a meme of theirs down. */
public record MemeWithdrawn(Meme meme) {}
