package org.mememuseum.adapter.imaging;

import java.awt.Rectangle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mememuseum.adapter.imaging.format.AnimatedFile;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.webp.AnimatedWebpWriter;
import org.mememuseum.adapter.imaging.format.webp.WebpCodec;
import org.mememuseum.adapter.imaging.pixels.AreaAverage;
import org.mememuseum.adapter.imaging.pixels.DifferenceHash;
import org.mememuseum.adapter.imaging.pixels.JpegEncoder;
import org.mememuseum.adapter.imaging.pixels.MainColour;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.ProcessedImage;

/** Writes the renditions and the cleaned original of one picture. */
final class RenditionWriter {
  private static final float QUALITY = 0.82f;
  private static final float SHARE_QUALITY = 0.88f;
  // A large rendition of so few bytes may be shown in listings.
  private static final int SHORT = 24_000;

  private final PictureFile file;
  private final Map<Rendition, Path> files;
  private final int width;
  private final int height;
  private boolean transparent;

  RenditionWriter(PictureFile file, Map<Rendition, Path> files) {
    this.file = file;
    this.files = files;
    this.width = file.orientation().width(file.width(), file.height());
    this.height = file.orientation().height(file.width(), file.height());
  }

  /** Writes all files; deletes them if one fails. */
  ProcessedImage run() throws IOException {
    boolean done = false;
    try {
      // The renditions first, because damaged pixels are detected only when they are drawn.
      Pixels thumb = writeRenditions();
      long hash = DifferenceHash.of(thumb);
      String sha256 = writeOriginal(files.get(Rendition.ORIGINAL));
      long length = Files.size(files.get(Rendition.ORIGINAL));
      var picture =
          new Picture(
              file.format(),
              width,
              height,
              length,
              storedBytes(),
              sha256,
              hash,
              file.frames() > 1,
              transparent,
              false,
              files.containsKey(Rendition.SHARE),
              files.containsKey(Rendition.MEDIUM),
              MainColour.of(thumb));
      done = true;
      return new ProcessedImage(picture, files);
    } finally {
      if (!done) {
        deleteFiles();
      }
    }
  }

  private void deleteFiles() throws IOException {
    for (Path path : files.values()) {
      Files.deleteIfExists(path);
    }
  }

  private long storedBytes() throws IOException {
    long sum = 0;
    for (var written : files.values()) {
      sum += Files.size(written);
    }
    return sum;
  }

  /** Returns the pixels of the thumbnail. */
  private Pixels writeRenditions() throws IOException {
    RenditionSize showSize = Rendition.SHOW.sizeOf(width, height);
    Pixels still = displayed(file.draw(stored(showSize)));
    if (file.frames() > 1 && file instanceof AnimatedFile animated) {
      still = writeAnimation(animated, showSize).orElse(still);
    } else {
      transparent = !still.isOpaque();
      Files.write(files.get(Rendition.SHOW), WebpCodec.encode(still, QUALITY));
    }
    // Shrunk in two steps, because the first one costs the most.
    Pixels thumb = shrunk(writeMedium(still), Rendition.THUMB);
    Files.write(files.get(Rendition.THUMB), WebpCodec.encode(thumb, QUALITY));
    if (files.containsKey(Rendition.SHARE)) {
      Files.write(files.get(Rendition.SHARE), JpegEncoder.encode(still, SHARE_QUALITY));
    }
    return thumb;
  }

  /**
   * Leaves it out if it is of no use, or no smaller a file than the one that serves instead.
   *
   * @return what the thumbnail is to be made of
   */
  private Pixels writeMedium(Pixels still) throws IOException {
    Path path = files.remove(Rendition.MEDIUM);
    boolean animated = file.frames() > 1;
    long instead = animated ? Long.MAX_VALUE : Files.size(files.get(Rendition.SHOW));
    if (instead <= SHORT || !Rendition.isMediumUseful(width, height, animated)) {
      return top(still);
    }
    Pixels medium = shrunk(still, Rendition.MEDIUM);
    byte[] encoded = WebpCodec.encode(medium, QUALITY);
    if (encoded.length < instead) {
      files.put(Rendition.MEDIUM, path);
      Files.write(path, encoded);
    }
    return medium;
  }

  private Pixels shrunk(Pixels still, Rendition rendition) {
    RenditionSize size = rendition.sizeOf(width, height);
    return AreaAverage.shrink(still, size.width(), size.height());
  }

  private Pixels top(Pixels still) {
    int rows = (int) ((long) still.height() * Rendition.THUMB.shownHeight(width, height) / height);
    return rows == still.height() ? still : still.part(new Rectangle(still.width(), rows));
  }

  /** Writes all frames; returns the first that is not empty, as many animations start empty. */
  private Optional<Pixels> writeAnimation(AnimatedFile animated, RenditionSize size)
      throws IOException {
    Path path = files.get(Rendition.SHOW);
    var firstVisible = new AtomicReference<Pixels>();
    try (var writer =
        new AnimatedWebpWriter(path, size.width(), size.height(), animated.plays(), QUALITY)) {
      animated.play(
          stored(size),
          (pixels, milliseconds) -> {
            Pixels displayed = displayed(pixels);
            if (firstVisible.get() == null && !displayed.isEmpty()) {
              firstVisible.set(displayed);
            }
            transparent |= !displayed.isOpaque();
            writer.add(displayed, milliseconds);
          });
    }
    return Optional.ofNullable(firstVisible.get());
  }

  /** Returns the pixels for display: upright and in sRGB. */
  private Pixels displayed(Pixels drawn) {
    Pixels upright = drawn.upright(file.orientation());
    return file.profile().map(it -> it.toSrgb(upright)).orElse(upright);
  }

  private RenditionSize stored(RenditionSize upright) {
    return file.orientation().swapsAxes()
        ? new RenditionSize(upright.height(), upright.width())
        : upright;
  }

  private String writeOriginal(Path path) throws IOException {
    MessageDigest digest = sha256();
    try (var out =
        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest))) {
      if (file.orientation() == Orientation.UPRIGHT) {
        file.writeClean(new Output(out));
      } else {
        file.writeUpright(new Output(out));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
