package org.mememuseum.adapter.rekognition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The labels of Rekognition's content moderation, model version 7, on three levels. The policy's
 * default applies to unknown labels of later models.
 */
public final class Taxonomy {
  private static final Map<String, List<String>> CHILDREN =
      Map.ofEntries(
          Map.entry("Explicit", List.of("Explicit Nudity", "Explicit Sexual Activity", "Sex Toys")),
          Map.entry(
              "Explicit Nudity",
              List.of(
                  "Exposed Male Genitalia",
                  "Exposed Female Genitalia",
                  "Exposed Buttocks or Anus",
                  "Exposed Female Nipple")),
          Map.entry(
              "Non-Explicit Nudity of Intimate parts and Kissing",
              List.of("Non-Explicit Nudity", "Obstructed Intimate Parts", "Kissing on the Lips")),
          Map.entry(
              "Non-Explicit Nudity",
              List.of(
                  "Bare Back",
                  "Exposed Male Nipple",
                  "Partially Exposed Buttocks",
                  "Partially Exposed Female Breast",
                  "Implied Nudity")),
          Map.entry(
              "Obstructed Intimate Parts",
              List.of("Obstructed Female Nipple", "Obstructed Male Genitalia")),
          Map.entry(
              "Swimwear or Underwear",
              List.of("Female Swimwear or Underwear", "Male Swimwear or Underwear")),
          Map.entry("Violence", List.of("Weapons", "Graphic Violence")),
          Map.entry(
              "Graphic Violence",
              List.of(
                  "Weapon Violence",
                  "Physical Violence",
                  "Self-Harm",
                  "Blood & Gore",
                  "Explosions and Blasts")),
          Map.entry("Visually Disturbing", List.of("Death and Emaciation", "Crashes")),
          Map.entry("Death and Emaciation", List.of("Emaciated Bodies", "Corpses")),
          Map.entry("Crashes", List.of("Air Crash")),
          Map.entry("Drugs & Tobacco", List.of("Products", "Drugs & Tobacco Paraphernalia & Use")),
          Map.entry("Products", List.of("Pills")),
          Map.entry("Drugs & Tobacco Paraphernalia & Use", List.of("Smoking")),
          Map.entry("Alcohol", List.of("Alcohol Use", "Alcoholic Beverages")),
          Map.entry("Alcohol Use", List.of("Drinking")),
          Map.entry("Rude Gestures", List.of("Middle Finger")),
          Map.entry("Gambling", List.of()),
          Map.entry("Hate Symbols", List.of("Nazi Party", "White Supremacy", "Extremist")));

  private Taxonomy() {}

  /** Returns all labels with their parents; the parent of a level 1 label is empty. */
  public static Map<String, String> parents() {
    Map<String, String> parents =
        CHILDREN.keySet().stream().collect(Collectors.toMap(label -> label, label -> ""));
    CHILDREN.forEach((parent, children) -> children.forEach(child -> parents.put(child, parent)));
    return Map.copyOf(parents);
  }
}
