package org.mememuseum.reaction;

import java.util.Locale;
import java.util.Objects;
import org.mememuseum.meme.Counts;

/**
 * A number of likes or views of which operators are notified.
 *
 * @param kind what is counted
 * @param threshold the number that reaches the milestone, at least 1
 */
public record Milestone(Kind kind, long threshold) {
  public Milestone {
    Objects.requireNonNull(kind);
    if (threshold < 1) {
      throw new IllegalArgumentException("every meme would be a trend: " + threshold);
    }
  }

  /** Returns whether a meme with these counts has reached it. */
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

    /** Returns the number of this kind. */
    public abstract long of(Counts counts);

    /** Returns the name in records and sentences: lower case. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
