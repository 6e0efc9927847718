package org.mememuseum.adapter.rekognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.StillFrames;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.Image;

/**
 * Provides a meme's picture to Rekognition. Still JPEG and PNG files within its limits are passed
 * as references into the bucket, which needs no transfer; anything else is sent as JPEG frames.
 */
public final class Originals {
  private static final int MIN_SIDE = 80;
  private static final int MAX_SIDE = 10_000;
  private static final long MAX_BYTES = 15L * 1024 * 1024;
  private static final int MAX_FRAMES = 5;

  private final String bucket;
  private final ImageStore store;
  private final StillFrames frames;

  /**
   * @param bucket the image store's bucket, which contains pictures under the path of their key
   */
  public Originals(String bucket, ImageStore store, StillFrames frames) {
    this.bucket = Objects.requireNonNull(bucket);
    this.store = Objects.requireNonNull(store);
    this.frames = Objects.requireNonNull(frames);
  }

  /**
   * Returns whether a picture is so long and thin that shrinking it to the show rendition would
   * make it too narrow to examine.
   */
  static boolean isTooThin(Picture picture) {
    var shown = picture.sizeOf(Rendition.SHOW);
    boolean shrunk = shown.width() < picture.width() || shown.height() < picture.height();
    return !isReadInPlace(picture) && shrunk && Math.min(shown.width(), shown.height()) < MIN_SIDE;
  }

  /**
   * Returns the images to analyse.
   *
   * @throws IllegalStateException if the picture is not in the store
   * @throws RuntimeException if the store cannot read it now
   */
  List<Image> of(Meme meme) {
    var key = ImageKey.of(meme, Rendition.ORIGINAL);
    if (isReadInPlace(meme.picture())) {
      return List.of(
          Image.builder().s3Object(object -> object.bucket(bucket).name(key.path())).build());
    }
    return drawn(meme.picture(), key).stream()
        .map(jpeg -> Image.builder().bytes(SdkBytes.fromByteArrayUnsafe(jpeg)).build())
        .toList();
  }

  private List<byte[]> drawn(Picture picture, ImageKey key) {
    try (var original =
        store.open(key).orElseThrow(() -> new IllegalStateException("no picture: " + key.path()))) {
      return frames.of(picture, original, MAX_FRAMES);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static boolean isReadInPlace(Picture picture) {
    boolean format = picture.format() == ImageFormat.JPEG || picture.format() == ImageFormat.PNG;
    return format
        && !picture.animated()
        && picture.bytes() <= MAX_BYTES
        && Math.min(picture.width(), picture.height()) >= MIN_SIDE
        && Math.max(picture.width(), picture.height()) <= MAX_SIDE;
  }
}
