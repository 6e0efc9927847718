package org.mememuseum.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up member of the museum.
 *
 * @param name the public name
 */
public record DemoMember(String name) {
  /** Who uploads the collection. */
  public static final DemoMember CURIOUS_VISITOR = new DemoMember("curious-visitor");

  /** Who likes and comments, the most eager first. */
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

  /** Returns an address that no mail can reach. */
  public String email() {
    return name + "@demo.invalid";
  }
}
