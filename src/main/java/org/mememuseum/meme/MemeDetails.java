package org.mememuseum.meme;

import java.util.List;
import java.util.Objects;

/** What the owner of a meme wrote about it. */
public record MemeDetails(
    Title title, Description description, Tags tags, Category category, AltText alt) {
  public MemeDetails {
    Objects.requireNonNull(title);
    Objects.requireNonNull(description);
    Objects.requireNonNull(tags);
    Objects.requireNonNull(category);
    Objects.requireNonNull(alt);
  }

  /** Details without an alternative text. */
  public MemeDetails(Title title, Description description, Tags tags, Category category) {
    this(title, description, tags, category, AltText.NONE);
  }

  /** Returns a short text that tells these details from others. */
  public String version() {
    return Integer.toHexString(
        List.of(
                title.text(),
                description.text(),
                tags.all().toString(),
                category.name(),
                alt.text())
            .hashCode());
  }

  /** Returns whether other details have the same words: all but the category. */
  public boolean hasWordsOf(MemeDetails other) {
    return equals(new MemeDetails(other.title, other.description, other.tags, category, other.alt));
  }
}
