package org.mememuseum.moderation;

import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;

/** Stores every decision; none is ever deleted. */
public interface DecisionStore {
  /** Adds a decision as part of the caller's transaction. */
  void add(Decision decision);

  /** Returns all decisions on a meme, oldest first; may lack uncommitted ones. */
  List<Decision> findByMeme(MemeId meme);

  /** Returns a page of the examinations with evidence, newest first; may lack uncommitted ones. */
  Page<PastExamination> findExaminations(Optional<Cursor> after, int size);
}
