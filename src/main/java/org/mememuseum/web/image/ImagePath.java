package org.mememuseum.web.image;

import java.util.Optional;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;

/** The picture that a path refers to. */
record ImagePath(MemeId meme, Rendition rendition) {
  /** Parses {@code /{id}/{rendition}}; empty if the path has another form. */
  static Optional<ImagePath> parse(String path) {
    String[] parts = path == null ? new String[0] : path.split("/", -1);
    if (parts.length != 3 || !parts[0].isEmpty()) {
      return Optional.empty();
    }
    return MemeId.parse(parts[1])
        .flatMap(meme -> Rendition.find(parts[2]).map(rendition -> new ImagePath(meme, rendition)));
  }
}
