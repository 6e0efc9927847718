package org.mememuseum.notification;

/** Tells operators what happened. */
public interface Notifier {
  /**
   * Passes an announcement on.
   *
   * @throws RuntimeException if it could not be passed on now
   */
  void announce(Announcement announcement);
}
