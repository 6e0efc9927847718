package org.mememuseum.web.image;

import java.util.Optional;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;

/** Which picture an address asks for. */
record ImagePath(MemeId meme, Rendition rendition) {
  /** Reads {@code /{id}/{rendition}}; empty if it is anything else. */
  static Optional<ImagePath> parse(String path) {
    String[] parts = path == null ? new String[0] : path.split("/", -1);
    if (parts.length != 3 || !parts[0].isEmpty()) {
      return Optional.empty();
    }
    return MemeId.parse(parts[1])
        .flatMap(meme -> Rendition.find(parts[2]).map(one -> new ImagePath(meme, one)));
  }
}
