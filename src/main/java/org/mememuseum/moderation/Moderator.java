package org.mememuseum.moderation;

import org.mememuseum.meme.Meme;

/** Examines pictures. */
public interface Moderator {
  /**
   * Examines a meme's picture. May take seconds, and may be called again for the same meme.
   *
   * @throws RuntimeException if it could not be examined now; the caller retries later and never
   *     treats this as an approval
   */
  Examination examine(Meme meme);

  /** Returns whether examinations are paid from the {@link Budget}. Makes no call. */
  default boolean usesBudget() {
    return false;
  }

  /**
   * Checks whether examinations succeed at present, by the outcome of the last ones. Makes no call.
   *
   * @throws IllegalStateException if they fail
   */
  default void check() {}
}
