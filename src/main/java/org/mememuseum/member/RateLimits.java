package org.mememuseum.member;

import java.util.EnumMap;
import java.util.Map;

/**
 * How often a member may do something within an hour of the clock.
 *
 * @param perHour a number of at least 1 for each action
 */
public record RateLimits(Map<Action, Integer> perHour) {

  /** What is limited. */
  public enum Action {
    /** Hanging a picture. */
    UPLOAD("upload", 60),
    /** Writing a comment. */
    COMMENT("comment", 60),
    /** Liking, and taking a like back. */
    LIKE("like", 300),
    /** Changing a comment, the profile or the password. */
    CHANGE("change", 120),
    /** Taking another name: each stays taken for good. */
    RENAME("rename", 3);

    private final String key;
    private final int standard;

    Action(String key, int standard) {
      this.key = key;
      this.standard = standard;
    }

    /** Returns the start of the refusal's message key. */
    public String key() {
      return key;
    }

    /** Returns how often within an hour, unless the operator says otherwise. */
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

  /** Returns how often within an hour. */
  public int of(Action action) {
    return perHour.get(action);
  }
}
