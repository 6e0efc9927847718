package org.mememuseum.notification;

/** Tells operators what happened. */
public interface Notifier {
  /**
   * Passes an announcement on.
   *
   * @throws RuntimeException if it could not be passed on now
   */
  void announce(Announcement announcement);

  /**
   * Says whether announcements succeed at present, from what came of the last ones: nobody is
   * asked.
   *
   * @throws IllegalStateException if they fail
   */
  default void check() {}
}
