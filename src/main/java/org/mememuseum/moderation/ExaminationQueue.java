package org.mememuseum.moderation;

import org.mememuseum.meme.MemeId;

/**
 * Wakes the examination up. Its message is only a wake-up; the meme's state is the truth, and one
 * that is lost is made good by {@link Sweep}.
 */
public interface ExaminationQueue {
  /** Has a meme examined soon. Takes effect with the caller's transaction, if there is one. */
  void add(MemeId meme);
}
