package org.mememuseum.moderation;

import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;

/** Stores appeals; all changes are part of the caller's transaction. */
public interface AppealStore {
  /**
   * Adds an appeal. Atomic: of two against one decision, one is added. An adapter may detect that
   * only at commit.
   *
   * @throws AppealConflictException if there is one against this decision already
   */
  void add(Appeal appeal);

  /**
   * Stores the answer to an open appeal. Atomic: of two answers, one is stored. An adapter may
   * detect that only at commit.
   *
   * @throws AppealConflictException if it is answered already
   * @throws org.mememuseum.NotFoundException if there is no such appeal
   */
  void answer(UUID decision, Appeal.Answer answer);

  /** Returns the appeal against a decision. */
  Optional<Appeal> find(UUID decision);

  /** Returns a page of the open appeals, oldest first; may lack uncommitted ones. */
  Page<Appeal> findOpen(Optional<Cursor> after, int size);

  /** Returns how many appeals are open, but at most {@code limit}. */
  int countOpen(int limit);
}
