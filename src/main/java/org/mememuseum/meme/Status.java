package org.mememuseum.meme;

import java.util.Locale;

/**
 * The status of a meme.
 *
 * <p>A meme is received as <em>pending</em>. The examination approves, holds or rejects it. A
 * curator decides on held memes, has them examined again, takes approved memes down, which rejects
 * them, and undoes decisions. The owner can withdraw a meme at any time. Only <em>approved</em>
 * memes are public.
 */
public enum Status {
  PENDING,
  APPROVED,
  HELD,
  REJECTED,
  WITHDRAWN;

  /** Returns whether a meme of this status may change to {@code next}. */
  public boolean canBecome(Status next) {
    return switch (next) {
      case PENDING -> this == HELD;
      case HELD -> this == PENDING || this == APPROVED || this == REJECTED;
      case APPROVED -> this == PENDING || this == HELD || this == REJECTED;
      case REJECTED -> this == PENDING || this == HELD || this == APPROVED;
      case WITHDRAWN -> this != WITHDRAWN;
    };
  }

  /** Returns the name in pages and logs: lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
