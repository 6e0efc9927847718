package org.mememuseum.notification;

/**
 * Has announcements passed on at least once, by and by, whether or not those who pass them on are
 * there just now.
 */
public interface AnnouncementQueue {
  /** Has operators told soon. Takes effect with the caller's transaction, if there is one. */
  void add(Announcement announcement);
}
