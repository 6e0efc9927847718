package org.mememuseum.activity;

import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;

/** Stores the activity log. */
public interface ActivityStore {
  /**
   * Adds a line as part of the caller's transaction. An adapter may commit a transaction of more
   * than 100 changes in several parts.
   */
  void add(Activity activity);

  /**
   * Returns a page of the log, newest first; may lack uncommitted lines. No page shows it yet;
   * tests read what was added.
   */
  Page<Activity> findNewest(Optional<Cursor> after, int size);
}
