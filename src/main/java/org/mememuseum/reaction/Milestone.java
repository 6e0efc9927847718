package org.mememuseum.reaction;

import java.util.Locale;
import java.util.Objects;
import org.mememuseum.meme.Counts;

/**
 * So much attention that operators are told of it.
 *
 * @param kind what is counted
 * @param threshold from how many on, at least 1
 */
public record Milestone(Kind kind, long threshold) {
  public Milestone {
    Objects.requireNonNull(kind);
    if (threshold < 1) {
      throw new IllegalArgumentException("every meme would be a trend: " + threshold);
    }
  }

  /** Returns whether a meme with these counts is there. */
  public boolean isReachedBy(Counts counts) {
    return kind.of(counts) >= threshold;
  }

  /** Returns its name in records, for example {@code likes-10}. */
  public String name() {
    return kind.slug() + "-" + threshold;
  }

  /** What is counted. */
  public enum Kind {
    LIKES {
      @Override
      public long of(Counts counts) {
        return counts.likes();
      }
    },
    VIEWS {
      @Override
      public long of(Counts counts) {
        return counts.views();
      }
    };

    /** Returns how many of these there are. */
    public abstract long of(Counts counts);

    /** Returns the name in records and sentences: lower case. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
