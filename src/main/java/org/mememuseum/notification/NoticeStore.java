package org.mememuseum.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;

/** Stores notices, unread and read. */
public interface NoticeStore {
  /**
   * Adds a notice as part of the caller's transaction. An adapter may commit a transaction of more
   * than 100 changes in several parts.
   */
  void add(Notice notice);

  /** Returns a page of a member's notices, newest first; may lack uncommitted ones. */
  Page<Notice> findByMember(MemberId member, Optional<Cursor> after, int size);

  /** Returns up to {@code limit} of a member's unread notices, newest first. */
  List<UnreadNotice> findUnread(MemberId member, int limit);

  /**
   * Marks some notices of a member as read; ignores those that are not there. May take effect
   * immediately, as {@link #markAllRead} may.
   *
   * @param read at most 100
   */
  void markRead(MemberId member, Collection<UnreadNotice> read);

  /**
   * Marks all notices of a member as read. May take effect immediately: an adapter may commit this
   * on its own, so a later rollback does not undo it.
   */
  void markAllRead(MemberId member);
}
