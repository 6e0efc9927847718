package org.mememuseum.web.gallery;

import java.util.Optional;
import org.mememuseum.discovery.Period;

/**
 * How a listing is sorted, and the links to sort it otherwise.
 *
 * @param path the path of the listing
 * @param liked the period whose most liked memes are shown; empty if it shows the newest
 */
public record Sorting(String path, String liked) {
  /** The parameter for the period. */
  static final String LIKED = "liked";

  static Sorting of(String path, Optional<Period> liked) {
    return new Sorting(path, liked.map(Period::slug).orElse(""));
  }

  /** Returns the path of the listing sorted by the likes in a period. */
  public String to(String period) {
    return path + query(period);
  }

  /** Returns the query by which the listing is sorted in this way; empty for the newest. */
  String query() {
    return query(liked);
  }

  private static String query(String period) {
    return period.isEmpty() ? "" : "?" + LIKED + "=" + period;
  }
}
