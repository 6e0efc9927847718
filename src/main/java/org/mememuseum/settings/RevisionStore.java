package org.mememuseum.settings;

import java.util.List;
import java.util.Optional;

/** Stores all revisions of the documents. */
public interface RevisionStore {
  /**
   * Stores a revision. Of several writers of the same number only one succeeds.
   *
   * @throws RevisionConflictException if the document has a revision of this number already: now,
   *     or when the transaction commits
   */
  void add(Revision revision);

  /** Returns the newest revision, even if it was stored just now; empty if there is none. */
  Optional<Revision> findLatest(Document document);

  Optional<Revision> find(Document document, int number);

  /**
   * Returns revisions, newest first.
   *
   * @param before only those with a lower number
   */
  List<Revision> findBefore(Document document, int before, int limit);
}
