package org.mememuseum.adapter.rekognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of Rekognition's content moderation, model version 7: three levels, of which the first
 * two may have rules. Should a later model know others, those go by the policy's default.
 */
public final class Taxonomy {
  private static final Map<String, List<String>> BELOW =
      Map.ofEntries(
          Map.entry("Explicit", List.of("Explicit Nudity", "Explicit Sexual Activity", "Sex Toys")),
          Map.entry(
              "Non-Explicit Nudity of Intimate parts and Kissing",
              List.of("Non-Explicit Nudity", "Obstructed Intimate Parts", "Kissing on the Lips")),
          Map.entry(
              "Swimwear or Underwear",
              List.of("Female Swimwear or Underwear", "Male Swimwear or Underwear")),
          Map.entry("Violence", List.of("Weapons", "Graphic Violence")),
          Map.entry("Visually Disturbing", List.of("Death and Emaciation", "Crashes")),
          Map.entry("Drugs & Tobacco", List.of("Products", "Drugs & Tobacco Paraphernalia & Use")),
          Map.entry("Alcohol", List.of("Alcohol Use", "Alcoholic Beverages")),
          Map.entry("Rude Gestures", List.of("Middle Finger")),
          Map.entry("Gambling", List.of()),
          Map.entry("Hate Symbols", List.of("Nazi Party", "White Supremacy", "Extremist")));

  private Taxonomy() {}

  /** Returns the labels of levels 1 and 2, each with its parent, empty for those of level 1. */
  public static Map<String, String> parents() {
    Map<String, String> parents = new LinkedHashMap<>();
    BELOW.forEach(
        (top, children) -> {
          parents.put(top, "");
          children.forEach(child -> parents.put(child, top));
        });
    return Map.copyOf(parents);
  }
}
