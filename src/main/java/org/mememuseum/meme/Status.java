package org.mememuseum.meme;

import java.util.Locale;

/**
 * Where a meme is on its way to the wall.
 *
 * <p>Received as <em>pending</em>; the examination approves, holds or rejects it; a curator decides
 * on what is held, or has it examined again; its owner can withdraw it at any time. Only
 * <em>approved</em> is public.
 */
public enum Status {
  PENDING,
  APPROVED,
  HELD,
  REJECTED,
  WITHDRAWN;

  /** Returns whether a meme in this state may go over to {@code next}. */
  public boolean canBecome(Status next) {
    return switch (next) {
      case PENDING -> this == HELD;
      case HELD -> this == PENDING;
      case APPROVED, REJECTED -> this == PENDING || this == HELD;
      case WITHDRAWN -> this != WITHDRAWN;
    };
  }

  /** Returns the name in pages and logs: lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
