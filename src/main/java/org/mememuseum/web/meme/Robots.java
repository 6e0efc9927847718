package org.mememuseum.web.meme;

import java.util.regex.Pattern;

/** Knows robots by how they introduce themselves. */
final class Robots {
  // Cubot makes phones.
  private static final Pattern ROBOT =
      Pattern.compile(
          "(?<!cu)bot|crawl|spider|slurp|preview|fetch|monitor|headless|lighthouse|facebookexternalhit"
              + "|whatsapp|embedly|curl|wget|python|java/|go-http|okhttp|libwww|scrapy|axios",
          Pattern.CASE_INSENSITIVE);

  private Robots() {}

  /** Returns whether this is the {@code User-Agent} of a robot, or of nobody. */
  static boolean include(String userAgent) {
    return userAgent.isBlank() || ROBOT.matcher(userAgent).find();
  }
}
