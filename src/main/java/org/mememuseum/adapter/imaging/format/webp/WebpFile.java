package org.mememuseum.adapter.imaging.format.webp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.imaging.format.AnimatedFile;
import org.mememuseum.adapter.imaging.format.ExifOrientation;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Canvas;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.UploadLimits;

/** A WebP file, parsed chunk by chunk. Cleaning keeps pixels, frames, timing and ICC profile. */
public final class WebpFile implements AnimatedFile {
  private static final int FIRST_CHUNK = 12;
  private static final long MAX_TURNED_MEGAPIXELS = 12;

  private static final float REENCODING_QUALITY = 0.92f;

  private final Bytes bytes;
  private final UploadLimits limits;
  private final List<WebpFrame> frames = new ArrayList<>();
  private Optional<WebpChunk> extended = Optional.empty();
  private Optional<WebpChunk> animation = Optional.empty();
  private Optional<WebpChunk> alpha = Optional.empty();
  private Optional<ColourProfile> profile = Optional.empty();
  private Optional<Orientation> orientation = Optional.empty();
  private int width;
  private int height;
  private long pixelsOfAllFrames;

  public WebpFile(Bytes file, UploadLimits limits) {
    this.bytes = file.slice(0, 8 + file.u32Little(4));
    this.limits = limits;
    int at = FIRST_CHUNK;
    while (at < bytes.length()) {
      WebpChunk chunk = WebpChunk.at(bytes, at);
      take(chunk);
      at += chunk.paddedLength();
    }
    if (frames.isEmpty()) {
      throw DecodingErrors.damaged();
    }
    checkTurning();
  }

  /**
   * Throws if turning would take too much memory: libwebp encodes only whole pictures in memory.
   */
  private void checkTurning() {
    boolean tooMany = (long) width * height > MAX_TURNED_MEGAPIXELS * 1_000_000;
    if (tooMany && orientation() != Orientation.UPRIGHT) {
      throw new PictureRefusedException(Reason.TOO_MANY_PIXELS, MAX_TURNED_MEGAPIXELS);
    }
  }

  private void take(WebpChunk chunk) {
    boolean first = width == 0;
    switch (chunk.type()) {
      case "VP8X" -> extended(chunk, first);
      case "VP8 ", "VP8L" -> still(chunk, first);
      case "ALPH" -> alpha = alpha.or(() -> Optional.of(chunk));
      case "ANIM" -> animation = animation.or(() -> Optional.of(chunk));
      case "ANMF" -> frame(chunk);
      case "ICCP" -> profile = profile.or(() -> ColourProfile.of(chunk.content().toArray(), 3));
      case "EXIF" -> exif(chunk.content());
      default -> {
        if (first) {
          throw DecodingErrors.damaged();
        }
      }
    }
  }

  private void extended(WebpChunk chunk, boolean first) {
    if (!first) {
      throw DecodingErrors.damaged();
    }
    extended = Optional.of(chunk);
    width = chunk.content().u24Little(4) + 1;
    height = chunk.content().u24Little(7) + 1;
    DecodingErrors.checkSize(limits, width, height);
  }

  private void still(WebpChunk chunk, boolean first) {
    if (animation.isPresent() || !frames.isEmpty()) {
      throw DecodingErrors.damaged();
    }
    var frame = WebpFrame.still(alpha, chunk);
    if (first) {
      width = frame.width();
      height = frame.height();
      DecodingErrors.checkSize(limits, width, height);
    }
    add(frame);
  }

  private void frame(WebpChunk chunk) {
    if (animation.isEmpty()) {
      throw DecodingErrors.damaged();
    }
    add(WebpFrame.of(chunk.content()));
  }

  private void add(WebpFrame frame) {
    boolean inside =
        frame.left() + frame.width() <= width && frame.top() + frame.height() <= height;
    boolean whole = frame.width() == width && frame.height() == height;
    if (!inside || animation.isEmpty() && !whole) {
      throw DecodingErrors.damaged();
    }
    frames.add(frame);
    pixelsOfAllFrames += (long) width * height;
    DecodingErrors.checkFrames(limits, frames.size(), pixelsOfAllFrames);
  }

  private void exif(Bytes content) {
    if (orientation.isEmpty()) {
      // Some writers prefix the block with JPEG's identifier.
      Bytes tiff = content.has(0, "Exif\0\0") ? content.slice(6) : content;
      orientation = Optional.of(ExifOrientation.in(tiff));
    }
  }

  @Override
  public void writeClean(Output out) {
    write(extended.map(it -> it.content().u8(0) & WebpChunk.ALPHA).orElse(0), profile, out);
  }

  private void write(int alphaFlag, Optional<ColourProfile> colours, Output out) {
    int flags =
        alphaFlag
            | (colours.isPresent() ? WebpChunk.PROFILE : 0)
            | (animation.isPresent() ? WebpChunk.ANIMATION : 0);
    byte[] chunks =
        Output.bytes(
            it -> {
              if (flags != 0) {
                WebpChunk.write("VP8X", WebpChunk.header(flags, width, height), it);
              }
              colours.ifPresent(profile -> WebpChunk.write("ICCP", profile.bytes(), it));
              writePixels(it);
            });
    out.latin("RIFF").u32Little(4L + chunks.length).latin("WEBP").raw(chunks);
  }

  private void writePixels(Output out) {
    animation.ifPresent(it -> WebpChunk.write("ANIM", it.content().slice(0, 6).toArray(), out));
    for (WebpFrame frame : frames) {
      if (animation.isPresent()) {
        WebpChunk.write("ANMF", Output.bytes(frame::writeWithPlace), out);
      } else {
        frame.writePixels(out);
      }
    }
  }

  @Override
  public void writeUpright(Output out) {
    WebpFrame stored = frames.get(0);
    Pixels turned = stored.decode(width, height).upright(orientation());
    // Encoded losslessly, a lossy picture would become six times as large.
    byte[] packed =
        stored.isLossy()
            ? WebpCodec.encodeLossy(turned, REENCODING_QUALITY)
            : WebpCodec.encodeLossless(turned);
    var file = new WebpFile(new Bytes(packed), DecodingErrors.NO_LIMITS);
    int alphaFlag = turned.isOpaque() ? 0 : WebpChunk.ALPHA;
    file.write(alphaFlag, profile, out);
  }

  @Override
  public Pixels draw(RenditionSize size) {
    WebpFrame first = frames.get(0);
    if (animation.isEmpty()) {
      return first.decode(size.width(), size.height());
    }
    var canvas = new Canvas(width, height);
    first.drawOn(canvas);
    return canvas.at(size);
  }

  @Override
  public void play(RenditionSize size, FrameConsumer consumer) {
    var canvas = new Canvas(width, height);
    for (WebpFrame frame : frames) {
      frame.drawOn(canvas);
      consumer.show(canvas.at(size), frame.milliseconds());
      canvas.dispose(frame.disposal());
    }
  }

  @Override
  public int plays() {
    return animation.map(it -> it.content().u16Little(4)).orElse(1);
  }

  @Override
  public long drawingBytes() {
    // libwebp decodes a lossless picture as a whole, with four bytes per pixel.
    boolean lossless = frames.stream().anyMatch(WebpFrame::isLossless);
    boolean turned = orientation() != Orientation.UPRIGHT;
    int bytesPerPixel = turned ? 20 : lossless ? 4 : 1;
    long canvas = frames() > 1 ? Canvas.bytes(width, height) : 0;
    return 2L * bytes.length() + (long) bytesPerPixel * width * height + canvas;
  }

  @Override
  public ImageFormat format() {
    return ImageFormat.WEBP;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public Orientation orientation() {
    // Viewers ignore the orientation of an animation.
    return animation.isPresent() ? Orientation.UPRIGHT : orientation.orElse(Orientation.UPRIGHT);
  }

  @Override
  public int frames() {
    return frames.size();
  }

  @Override
  public Optional<ColourProfile> profile() {
    return profile;
  }
}
