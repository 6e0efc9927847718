package org.mememuseum.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fictitious member of the museum.
 *
 * @param name the public name
 */
public record DemoMember(String name) {
  /** The member who uploads the collection. */
  public static final DemoMember CURIOUS_VISITOR = new DemoMember("curious-visitor");

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
