package org.mememuseum.moderation;

import org.mememuseum.MuseumException;

/** A curator tried to decide on their own meme. */
public class OwnMemeException extends MuseumException {
  public OwnMemeException() {
    super(Kind.FORBIDDEN, "review.ownMeme");
  }
}
