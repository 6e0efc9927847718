package org.mememuseum.meme;

import java.util.Objects;

/** What the owner of a meme wrote about it. */
public record MemeDetails(Title title, Description description, Tags tags, Category category) {
  public MemeDetails {
    Objects.requireNonNull(title);
    Objects.requireNonNull(description);
    Objects.requireNonNull(tags);
    Objects.requireNonNull(category);
  }
}
