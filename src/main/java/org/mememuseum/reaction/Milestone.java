package org.mememuseum.reaction;

import java.util.Arrays;
import java.util.List;
import org.mememuseum.meme.Counts;

/** How much attention makes a meme a trend. */
public enum Milestone {
  TEN_LIKES(10, 0),
  HUNDRED_VIEWS(0, 100);

  private final long likes;
  private final long views;

  Milestone(long likes, long views) {
    this.likes = likes;
    this.views = views;
  }

  /** Returns the milestones that a meme with these counts has reached. */
  public static List<Milestone> reachedBy(Counts counts) {
    return Arrays.stream(values())
        .filter(one -> counts.likes() >= one.likes && counts.views() >= one.views)
        .toList();
  }
}
