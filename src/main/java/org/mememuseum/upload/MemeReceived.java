package org.mememuseum.upload;

import org.mememuseum.meme.Meme;

/** Event: a picture was taken in and waits for its examination. Fired with the record's storing. */
public record MemeReceived(Meme meme) {}
