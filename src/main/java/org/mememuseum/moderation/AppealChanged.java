package org.mememuseum.moderation;

import org.mememuseum.meme.Meme;

/**
 * Event: an owner appealed, or a curator answered.
 *
 * @param meme as it was before an answer
 */
public record AppealChanged(Meme meme, Appeal appeal) {}
