package org.mememuseum.aws;

import java.util.ArrayList;
import java.util.List;

/**
 * The fake Rekognition's result for a picture: {@code Seen.nothing().moderated("Weapons",
 * "Violence", 97.3).thing("Cat", 99).text("I CAN HAS")}.
 */
public record Seen(List<Moderated> moderated, List<Thing> things, List<String> lines) {
  /** A moderation label; its parent is empty at level 1. */
  public record Moderated(String name, String parent, int level, double confidence) {}

  /** A label. */
  public record Thing(String name, double confidence, List<String> parents) {}

  public Seen {
    moderated = List.copyOf(moderated);
    things = List.copyOf(things);
    lines = List.copyOf(lines);
  }

  public static Seen nothing() {
    return new Seen(List.of(), List.of(), List.of());
  }

  /** Adds a moderation label of level 1. */
  public Seen moderated(String name, double confidence) {
    return with(new Moderated(name, "", 1, confidence));
  }

  /** Adds a moderation label of level 2, and one for its parent, as the service does. */
  public Seen moderated(String name, String parent, double confidence) {
    return moderated(parent, confidence).with(new Moderated(name, parent, 2, confidence));
  }

  /** Adds any moderation label. */
  public Seen with(Moderated label) {
    return new Seen(plus(moderated, label), things, lines);
  }

  /** Adds a label with its parents. */
  public Seen thing(String name, double confidence, String... parents) {
    return new Seen(moderated, plus(things, new Thing(name, confidence, List.of(parents))), lines);
  }

  /** Adds a line of text. */
  public Seen text(String line) {
    return new Seen(moderated, things, plus(lines, line));
  }

  private static <T> List<T> plus(List<T> list, T element) {
    var longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
