package org.mememuseum.adapter.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.ImageProcessor;
import org.mememuseum.upload.ProcessedImage;

/**
 * Has the original shown where it fits on the page and is no longer than its rendition: a GIF of a
 * few colours can be a tenth of what it would be as WebP.
 */
public final class SmallestFile implements ImageProcessor {
  private final ImageProcessor processor;

  public SmallestFile(ImageProcessor processor) {
    this.processor = Objects.requireNonNull(processor);
  }

  @Override
  public ProcessedImage process(Path source, Path workDirectory) {
    var image = processor.process(source, workDirectory);
    var picture = image.picture();
    Path show = image.files().get(Rendition.SHOW);
    boolean fits =
        picture.sizeOf(Rendition.SHOW).equals(new RenditionSize(picture.width(), picture.height()));
    try {
      if (!fits || Files.size(show) < picture.bytes()) {
        return image;
      }
      Files.delete(show);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Rendition, Path> kept = new EnumMap<>(image.files());
    kept.remove(Rendition.SHOW);
    return new ProcessedImage(picture.withOriginalShown(), kept);
  }
}
