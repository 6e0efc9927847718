package org.mememuseum.upload;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;

/**
 * A picture that is ready to be stored.
 *
 * @param picture its properties
 * @param files a file in the work directory for every rendition that is stored
 */
public record ProcessedImage(Picture picture, Map<Rendition, Path> files) {
  public ProcessedImage {
    Objects.requireNonNull(picture, "picture");
    files = Map.copyOf(files);
    var required =
        Arrays.stream(Rendition.values()).map(picture::keptAs).collect(Collectors.toSet());
    if (!files.keySet().equals(required)) {
      throw new IllegalArgumentException(
          "Required are " + required + ", and files " + files.keySet());
    }
  }
}
