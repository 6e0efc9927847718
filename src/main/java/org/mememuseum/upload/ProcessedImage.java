package org.mememuseum.upload;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;

/**
 * A picture ready to be kept.
 *
 * @param picture what is known of it
 * @param files a file for every rendition, in the work directory that was given
 */
public record ProcessedImage(Picture picture, Map<Rendition, Path> files) {
  public ProcessedImage {
    Objects.requireNonNull(picture, "picture");
    files = Map.copyOf(files);
    if (!files.keySet().equals(Set.of(Rendition.values()))) {
      throw new IllegalArgumentException("Not every rendition has a file: " + files.keySet());
    }
  }
}
