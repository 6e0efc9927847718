package org.mememuseum.moderation;

import java.util.List;
import org.mememuseum.meme.MemeId;

/** Stores every decision; none is ever deleted. */
public interface DecisionStore {
  /** Adds a decision as part of the caller's transaction. */
  void add(Decision decision);

  /** Returns all decisions on a meme, oldest first; may lack uncommitted ones. */
  List<Decision> findByMeme(MemeId meme);
}
