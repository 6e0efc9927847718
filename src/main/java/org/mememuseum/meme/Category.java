package org.mememuseum.meme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The wing of the museum a meme hangs in. */
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

  /** Returns the name in addresses and forms: lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the name in addresses and forms; empty if there is no such category. */
  public static Optional<Category> parse(String slug) {
    return Arrays.stream(values()).filter(category -> category.slug().equals(slug)).findFirst();
  }
}
