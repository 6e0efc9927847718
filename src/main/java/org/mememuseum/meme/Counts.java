package org.mememuseum.meme;

/**
 * How often a meme was liked, seen and commented on. The stores count; {@link Meme} only carries
 * the result.
 */
public record Counts(long likes, long views, long comments) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (likes < 0 || views < 0 || comments < 0) {
      throw new IllegalArgumentException("counts start at zero");
    }
  }
}
