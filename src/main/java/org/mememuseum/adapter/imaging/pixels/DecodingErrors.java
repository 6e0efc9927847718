package org.mememuseum.adapter.imaging.pixels;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.mememuseum.MuseumException;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.UploadLimits;

/** The refusals that more than one format needs. */
public final class DecodingErrors {
  /** For files that the museum made itself. */
  public static final UploadLimits NO_LIMITS =
      new UploadLimits(Long.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE, Long.MAX_VALUE);

  private DecodingErrors() {}

  public static PictureRefusedException damaged() {
    return new PictureRefusedException(Reason.DAMAGED);
  }

  public static PictureRefusedException damaged(Throwable cause) {
    return new PictureRefusedException(Reason.DAMAGED, cause);
  }

  /** Whatever trips over the bytes, it is the bytes that are wrong. */
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

  /** Refuses a size outside the limits; a picture without extent is damaged. */
  public static void checkSize(UploadLimits limits, int width, int height) {
    if (width < 1 || height < 1) {
      throw damaged();
    }
    // The pixels first: whoever claims 60,000 x 60,000 learns of the bigger mistake.
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

  /** Refuses an animation with so many pixels in its frames that drawing it would take minutes. */
  public static void checkFrames(UploadLimits limits, int frames, long pixelsOfAllFrames) {
    long pixels = Math.max(pixelsOfAllFrames, frames * UploadLimits.MIN_FRAME_PIXELS);
    if (frames > 1 && pixels > limits.maxAnimationPixels()) {
      long fitting = Math.max(1, limits.maxAnimationPixels() / (pixels / frames));
      throw new PictureRefusedException(Reason.TOO_MANY_FRAMES, fitting);
    }
  }
}
