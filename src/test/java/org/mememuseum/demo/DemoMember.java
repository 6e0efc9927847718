package org.mememuseum.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fictitious member of the museum.
 *
 * @param name the public name
 */
public record DemoMember(String name) {
  /** The member who uploads the whole collection, if one member shall. */
  public static final DemoMember CURIOUS_VISITOR = new DemoMember("curious-visitor");

  /** Returns the member who uploads a meme: each has categories of their own. */
  static DemoMember uploaderOf(DemoMeme meme) {
    return switch (meme.category()) {
      case "technology" -> new DemoMember("rubber-duck");
      case "work", "school" -> new DemoMember("corner-office");
      case "animals", "life" -> new DemoMember("rainy-sunday");
      case "games", "internet" -> new DemoMember("second-monitor");
      default -> CURIOUS_VISITOR;
    };
  }

  /** The members who like and comment, the most active first. */
  public static final List<DemoMember> AUDIENCE =
      Stream.of(
              "night-guard",
              "gift-shop",
              "audio-guide",
              "coat-check",
              "squeaky-floor",
              "velvet-rope",
              "lost-umbrella",
              "wet-paint",
              "fire-exit",
              "dusty-bust",
              "school-trip",
              "ticket-booth")
          .map(DemoMember::new)
          .toList();

  /** Returns an e-mail address that cannot receive mail. */
  public String email() {
    return name + "@demo.invalid";
  }
}
