package org.mememuseum.moderation;

import org.mememuseum.meme.Meme;

/** Examines pictures. */
public interface Moderator {
  /**
   * Examines a meme's picture. May take seconds; may be asked again about one meme.
   *
   * @throws RuntimeException if it could not be examined now; the caller tries again later and
   *     never takes that for an approval
   */
  Examination examine(Meme meme);

  /**
   * Says whether examinations succeed at present, from what came of the last ones: nobody is asked.
   *
   * @throws IllegalStateException if they fail
   */
  default void check() {}
}
