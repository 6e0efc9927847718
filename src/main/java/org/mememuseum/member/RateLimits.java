package org.mememuseum.member;

import java.util.EnumMap;
import java.util.Map;

/**
 * The rate limits of a member's actions per clock hour.
 *
 * @param perHour a limit of at least 1 for each action
 */
public record RateLimits(Map<Action, Integer> perHour) {

  /** The limited actions. */
  public enum Action {
    /** Uploading a meme. */
    UPLOAD("upload", 60),
    /** Writing a comment. */
    COMMENT("comment", 60),
    /** Liking a meme, and removing a like. */
    LIKE("like", 300),
    /** Editing a comment, changing the profile or the password. */
    CHANGE("change", 120),
    /** Reporting a meme or a comment. */
    REPORT("report", 20),
    /** Changing the public name. Former names stay reserved, so the limit is low. */
    RENAME("rename", 3);

    private final String key;
    private final int standard;

    Action(String key, int standard) {
      this.key = key;
      this.standard = standard;
    }

    /** Returns the start of the exception's message key. */
    public String key() {
      return key;
    }

    /** Returns the default limit per hour. */
    public int standard() {
      return standard;
    }
  }

  public RateLimits {
    perHour = Map.copyOf(new EnumMap<>(perHour));
    if (perHour.size() < Action.values().length
        || perHour.values().stream().anyMatch(limit -> limit < 1)) {
      throw new IllegalArgumentException("every action has a limit of at least 1");
    }
  }

  /** Returns the limit per hour. */
  public int of(Action action) {
    return perHour.get(action);
  }
}
