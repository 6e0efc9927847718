package org.mememuseum.reaction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.mememuseum.meme.MemeId;

/**
 * Stores visits together with the count of views on the meme. For each visit, both change or
 * neither, and counts are exact under concurrency.
 *
 * <p>All changes may take effect immediately: an adapter may commit them on its own, so a later
 * rollback of the caller's transaction does not undo them.
 */
public interface ViewStore {
  /**
   * Counts visits, each visitor once per meme and day. Idempotent: visits that are already recorded
   * are ignored, as are visits to memes that do not exist. If it fails, an adapter may already have
   * counted some of the visits.
   *
   * @return the number of new views of each meme that has any
   */
  Map<MemeId, Long> add(Collection<Visit> visits);

  /** Deletes the visits before {@code day}; the counts stay. */
  void purge(LocalDate day);
}
