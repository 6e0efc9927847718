package org.mememuseum.meme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The category of a meme. */
public enum Category {
  ANIMALS,
  ART,
  GAMES,
  INTERNET,
  LIFE,
  SCHOOL,
  SCIENCE,
  TECHNOLOGY,
  WORK,
  OTHER;

  /** Returns the name in URLs and forms: lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Parses the name in URLs and forms; empty if there is no such category. */
  public static Optional<Category> parse(String slug) {
    return Arrays.stream(values()).filter(category -> category.slug().equals(slug)).findFirst();
  }
}
