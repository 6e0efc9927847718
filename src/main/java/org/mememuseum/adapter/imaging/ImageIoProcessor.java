package org.mememuseum.adapter.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.webp.WebpCodec;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Rendition;
import org.mememuseum.upload.ImageProcessor;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.ProcessedImage;
import org.mememuseum.upload.StillFrames;
import org.mememuseum.upload.UploadLimits;

/** Processes pictures with the JDK's readers and libwebp. */
public final class ImageIoProcessor implements ImageProcessor {
  private final Supplier<UploadLimits> limits;
  private final MemoryGate gate;

  /**
   * @param limits returns the limits of a picture's size, which may change
   * @param megabytesAtOnce how much memory all pictures in progress may take together; others wait.
   *     A picture that needs more is processed alone
   */
  public ImageIoProcessor(Supplier<UploadLimits> limits, int megabytesAtOnce) {
    this.limits = limits;
    this.gate = new MemoryGate(megabytesAtOnce);
  }

  /**
   * Sets the directory into which the codec unpacks its native library. Must be called before the
   * first picture; otherwise the directory of temporary files is used.
   */
  public static void unpackInto(Path folder) {
    WebpCodec.unpackInto(folder);
  }

  /** Returns an object that draws stored originals; it shares this processor's memory limit. */
  public StillFrames stillFrames() {
    return new AnalysisFrames(gate);
  }

  @Override
  public ProcessedImage process(Path source, Path workDirectory) {
    long length = lengthOf(source);
    // Open the file twice: first only to learn how much memory the processing needs.
    long needed =
        gate.with(length, () -> DecodingErrors.guarded(() -> open(source).drawingBytes()));
    return gate.with(
        length + needed, () -> DecodingErrors.guarded(() -> accept(open(source), workDirectory)));
  }

  private long lengthOf(Path source) {
    try {
      long length = Files.size(source);
      if (length == 0) {
        throw new PictureRefusedException(Reason.EMPTY);
      }
      var now = limits.get();
      if (length > now.maxBytes()) {
        throw new PictureRefusedException(Reason.TOO_LARGE, now.maxMegabytes());
      }
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PictureFile open(Path source) {
    try {
      return FormatFinder.open(Files.readAllBytes(source), limits.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessedImage accept(PictureFile file, Path workDirectory) {
    Map<Rendition, Path> files = new EnumMap<>(Rendition.class);
    for (Rendition rendition : renditionsOf(file.format())) {
      String ending = rendition.format(file.format()).extension();
      files.put(rendition, workDirectory.resolve(rendition.pathName() + "." + ending));
    }
    try {
      return new RenditionWriter(file, files).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Rendition> renditionsOf(ImageFormat format) {
    return format == ImageFormat.WEBP
        ? EnumSet.allOf(Rendition.class)
        : EnumSet.complementOf(EnumSet.of(Rendition.SHARE));
  }
}
