package org.mememuseum.upload;

import org.mememuseum.meme.Meme;

/**
 * Event: a meme was received and awaits its examination. Fired in the transaction that stores its
 * record.
 */
public record MemeReceived(Meme meme) {}
