package org.mememuseum.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;

/** Stores the activity log. */
public interface ActivityStore {
  /**
   * Adds a line as part of the caller's transaction. An adapter may commit a transaction of more
   * than 100 changes in several parts.
   */
  void add(Activity activity);

  /** Returns a page of the log, newest first; may lack uncommitted lines. */
  Page<Activity> findNewest(Optional<Cursor> after, int size);

  /** Returns a page of what a member did, newest first; may lack uncommitted lines. */
  Page<Activity> findByActor(MemberId actor, Optional<Cursor> after, int size);

  /** Returns a page of what happened to a subject, newest first; may lack uncommitted lines. */
  Page<Activity> findBySubject(UUID subject, Optional<Cursor> after, int size);

  /** Returns a page of the lines with this action, newest first; may lack uncommitted lines. */
  Page<Activity> findByAction(Action action, Optional<Cursor> after, int size);

  /** Returns a page of {@link Action#BY_STAFF}, newest first; may lack uncommitted lines. */
  Page<Activity> findByStaff(Optional<Cursor> after, int size);

  /** Returns the last logins of a member, newest first; may lack uncommitted ones. */
  List<Activity> findLogIns(MemberId member, int limit);
}
