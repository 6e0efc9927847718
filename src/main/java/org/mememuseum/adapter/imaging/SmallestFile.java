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
 * Drops the show rendition if the original has the same size in pixels and is not a larger file;
 * the original is shown instead. A GIF of few colours can be a tenth of the size of its WebP.
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
      long length = Files.size(show);
      if (!fits || length < picture.bytes()) {
        return image;
      }
      Files.delete(show);
      Map<Rendition, Path> files = new EnumMap<>(image.files());
      files.remove(Rendition.SHOW);
      return new ProcessedImage(picture.withOriginalShown(length), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
