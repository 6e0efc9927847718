package org.mememuseum.adapter.imaging.pixels;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.mememuseum.MuseumException;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.UploadLimits;

/** Exceptions and checks that several formats share. */
public final class DecodingErrors {
  /** Limits for files that the museum itself created. */
  public static final UploadLimits NO_LIMITS =
      new UploadLimits(Long.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE, Long.MAX_VALUE);

  private DecodingErrors() {}

  public static PictureRefusedException damaged() {
    return new PictureRefusedException(Reason.DAMAGED);
  }

  public static PictureRefusedException damaged(Throwable cause) {
    return new PictureRefusedException(Reason.DAMAGED, cause);
  }

  /** Runs the work and reports any unexpected exception as a damaged picture. */
  public static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (MuseumException | UncheckedIOException | CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw DecodingErrors.damaged(e);
    }
  }

  public static PictureRefusedException tooManyPixels(UploadLimits limits) {
    return new PictureRefusedException(Reason.TOO_MANY_PIXELS, limits.maxMegapixels());
  }

  /** Throws if a size is outside the limits; a picture without pixels counts as damaged. */
  public static void checkSize(UploadLimits limits, int width, int height) {
    if (width < 1 || height < 1) {
      throw damaged();
    }
    // Check the pixels first: for 60,000 x 60,000 this is the more helpful message.
    if ((long) width * height > limits.maxPixels()) {
      throw tooManyPixels(limits);
    }
    if (Math.max(width, height) > limits.maxSide()) {
      throw new PictureRefusedException(Reason.SIDE_TOO_LONG, limits.maxSide());
    }
    if (Math.min(width, height) < limits.minSide()) {
      throw new PictureRefusedException(Reason.TOO_SMALL, limits.minSide());
    }
  }

  /** Throws if an animation has so many pixels that drawing it would take minutes. */
  public static void checkFrames(UploadLimits limits, int frames, long pixelsOfAllFrames) {
    long pixels = Math.max(pixelsOfAllFrames, frames * UploadLimits.MIN_FRAME_PIXELS);
    if (frames > 1 && pixels > limits.maxAnimationPixels()) {
      long fitting = Math.max(1, limits.maxAnimationPixels() / (pixels / frames));
      throw new PictureRefusedException(Reason.TOO_MANY_FRAMES, fitting);
    }
  }
}
