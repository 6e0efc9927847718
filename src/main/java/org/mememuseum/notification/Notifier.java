package org.mememuseum.notification;

/** Sends announcements to operators. */
public interface Notifier {
  /**
   * Sends an announcement.
   *
   * @throws RuntimeException if it could not be sent now
   */
  void announce(Announcement announcement);

  /**
   * Checks whether announcements succeed at present, by the outcome of the last ones. Makes no
   * call.
   *
   * @throws IllegalStateException if they fail
   */
  default void check() {}
}
