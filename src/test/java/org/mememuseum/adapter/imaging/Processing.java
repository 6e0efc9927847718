package org.mememuseum.adapter.imaging;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.mememuseum.meme.Rendition;
import org.mememuseum.upload.ProcessedImage;
import org.mememuseum.upload.UploadLimits;

/** Runs bytes through the processor, and decodes the results with third-party readers. */
public final class Processing {
  private final Path folder;
  private final ImageIoProcessor processor = new ImageIoProcessor(() -> UploadLimits.STANDARD, 100);

  public Processing(Path folder) {
    this.folder = folder;
  }

  public ProcessedImage process(byte[] bytes) {
    try {
      Path source = folder.resolve("source");
      Files.write(source, bytes);
      return processor.process(source, Files.createDirectories(work()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path work() {
    return folder.resolve("work");
  }

  static byte[] bytes(ProcessedImage image, Rendition rendition) {
    try {
      return Files.readAllBytes(image.files().get(rendition));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BufferedImage decoded(ProcessedImage image, Rendition rendition) {
    return decoded(image.files().get(rendition));
  }

  public static BufferedImage decoded(Path path) {
    try (var in = ImageIO.createImageInputStream(path.toFile())) {
      ImageReader reader = reader(path, in);
      reader.setInput(in);
      BufferedImage image = reader.read(0);
      reader.dispose();
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImageReader reader(Path path, ImageInputStream in) throws IOException {
    // Not libwebp's, because the museum writes with that.
    return path.toString().endsWith(".webp")
        ? new WebPImageReaderSpi().createReaderInstance()
        : ImageIO.getImageReaders(in).next();
  }
}
