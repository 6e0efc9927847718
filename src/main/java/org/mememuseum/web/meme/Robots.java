package org.mememuseum.web.meme;

import java.util.regex.Pattern;

/** Recognises robots by their {@code User-Agent}. */
final class Robots {
  // Cubot is a make of phones, not a robot.
  private static final Pattern ROBOT =
      Pattern.compile(
          "(?<!cu)bot|crawl|spider|slurp|preview|fetch|monitor|headless|lighthouse|facebookexternalhit"
              + "|whatsapp|embedly|curl|wget|python|java/|go-http|okhttp|libwww|scrapy|axios",
          Pattern.CASE_INSENSITIVE);

  private Robots() {}

  /** Returns whether this {@code User-Agent} is a robot's, or blank. */
  static boolean include(String userAgent) {
    return userAgent.isBlank() || ROBOT.matcher(userAgent).find();
  }
}
