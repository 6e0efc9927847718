package org.mememuseum.moderation;

import org.mememuseum.meme.MemeId;

/**
 * Queues memes for examination. A message is only a wake-up: the meme's status decides whether it
 * is examined, and {@link Sweep} replaces lost messages.
 */
public interface ExaminationQueue {
  /** Queues a meme. Takes effect when the caller's transaction, if there is one, commits. */
  void add(MemeId meme);
}
