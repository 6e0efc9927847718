package org.mememuseum.reaction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.mememuseum.meme.MemeId;

/**
 * Keeps who visited together with the count of views on the meme. Each call changes both or
 * neither, and counts are exact however many call at once.
 */
public interface ViewStore {
  /**
   * Counts visits; each visitor once per meme and day, however often it is told. Visits to memes
   * that are not there are ignored.
   *
   * @return by how many views each meme grew; without those that did not
   */
  Map<MemeId, Long> add(Collection<Visit> visits);

  /** Forgets who visited before {@code day}; the counts stay. */
  void purge(LocalDate day);
}
