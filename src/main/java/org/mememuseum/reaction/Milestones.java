package org.mememuseum.reaction;

import java.util.Comparator;
import java.util.List;
import org.mememuseum.reaction.Milestone.Kind;

/**
 * The configured milestones.
 *
 * @param likes thresholds of likes, any number of them
 * @param views thresholds of views, any number of them
 */
public record Milestones(List<Long> likes, List<Long> views) {
  public Milestones {
    likes = List.copyOf(likes);
    views = List.copyOf(views);
  }

  /** Returns the milestones of a kind, highest first. */
  List<Milestone> of(Kind kind) {
    var thresholds = kind == Kind.LIKES ? likes : views;
    return thresholds.stream()
        .sorted(Comparator.reverseOrder())
        .map(threshold -> new Milestone(kind, threshold))
        .toList();
  }
}
