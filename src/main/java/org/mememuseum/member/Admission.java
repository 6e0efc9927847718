package org.mememuseum.member;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Who may register.
 *
 * @param invitation the code that admits where invitations are needed; if empty, nobody has one
 */
public record Admission(Mode mode, String invitation) {
  /** Who may register. */
  public enum Mode {
    OPEN,
    /** Whoever has the invitation link. */
    INVITATION,
    CLOSED
  }

  /** Everybody may register. */
  public static final Admission OPEN = new Admission(Mode.OPEN, "");

  /**
   * Returns whether somebody may register.
   *
   * @param code the code of the link that was followed; empty if there was none
   */
  public boolean admits(String code) {
    return switch (mode) {
      case OPEN -> true;
      case INVITATION -> !invitation.isEmpty() && isInvitation(code);
      case CLOSED -> false;
    };
  }

  private boolean isInvitation(String code) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.UTF_8), invitation.getBytes(StandardCharsets.UTF_8));
  }
}
