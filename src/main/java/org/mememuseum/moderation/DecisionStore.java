package org.mememuseum.moderation;

import java.util.List;
import org.mememuseum.meme.MemeId;

/** Keeps every decision, for good. */
public interface DecisionStore {
  /** Adds a decision. */
  void add(Decision decision);

  /** Returns all decisions on a meme, oldest first. */
  List<Decision> findByMeme(MemeId meme);
}
