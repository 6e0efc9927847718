package org.mememuseum.meme;

import java.util.Objects;

/** What the one who hung a meme wrote about it. */
public record Inscription(Title title, Description description, Tags tags, Category category) {
  public Inscription {
    Objects.requireNonNull(title);
    Objects.requireNonNull(description);
    Objects.requireNonNull(tags);
    Objects.requireNonNull(category);
  }
}
