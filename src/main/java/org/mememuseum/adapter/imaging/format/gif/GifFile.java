package org.mememuseum.adapter.imaging.format.gif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.adapter.imaging.format.AnimatedFile;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Canvas;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.UploadLimits;

/** A GIF file, parsed block by block. Cleaning keeps colour tables, frames, timing and the loop. */
public final class GifFile implements AnimatedFile {
  private static final int HEADER = 13;

  private final Bytes bytes;
  private final UploadLimits limits;
  private final List<GifFrame> frames = new ArrayList<>();
  // The part of each frame's data that drawing it needed, by the frame's index.
  private final Map<Integer, Bytes> drawn = new HashMap<>();
  private final Optional<Bytes> globalColours;
  private int width;
  private int height;
  private Optional<Bytes> control = Optional.empty();
  private int plays = 1;
  private boolean loops;
  private long pixelsOfAllFrames;

  public GifFile(Bytes bytes, UploadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.width = bytes.u16Little(6);
    this.height = bytes.u16Little(8);
    this.globalColours = colours(HEADER, bytes.u8(10));
    walk(HEADER + globalColours.map(Bytes::length).orElse(0));
    if (frames.isEmpty()) {
      throw DecodingErrors.damaged();
    }
  }

  private Optional<Bytes> colours(int at, int flags) {
    boolean present = (flags & 0x80) != 0;
    return present ? Optional.of(bytes.slice(at, 3L << (flags & 7) + 1)) : Optional.empty();
  }

  private void walk(int start) {
    int at = start;
    // The trailer may be missing, and some writers add surplus block terminators.
    while (at < bytes.length() && bytes.u8(at) != 0x3B) {
      at =
          switch (bytes.u8(at)) {
            case 0x00 -> at + 1;
            case 0x21 -> extension(at);
            case 0x2C -> frame(at);
            default -> throw DecodingErrors.damaged();
          };
    }
  }

  private int extension(int at) {
    int end = endOfBlocks(at + 2);
    int label = bytes.u8(at + 1);
    if (label == 0xF9 && bytes.u8(at + 2) == 4) {
      control = Optional.of(bytes.slice(at + 3, 4));
    } else if (label == 0x01) {
      control = Optional.empty(); // it applies to this plain text, which is never shown
    } else if (label == 0xFF && isLoop(at + 2)) {
      int repeats = bytes.u16Little(at + 16);
      plays = repeats == 0 ? 0 : repeats + 1;
      loops = true;
    }
    return end;
  }

  private boolean isLoop(int at) {
    boolean known = bytes.has(at + 1, "NETSCAPE2.0") || bytes.has(at + 1, "ANIMEXTS1.0");
    return known && bytes.u8(at) == 11 && bytes.u8(at + 12) == 3 && bytes.u8(at + 13) == 1;
  }

  private int endOfBlocks(int start) {
    int at = start;
    while (bytes.u8(at) != 0) {
      at += 1 + bytes.u8(at);
    }
    return at + 1;
  }

  private int frame(int at) {
    int afterDescriptor = at + 10;
    Optional<Bytes> ownColours = colours(afterDescriptor, bytes.u8(at + 9));
    int data = afterDescriptor + ownColours.map(Bytes::length).orElse(0);
    int end = endOfBlocks(data + 1);
    Bytes colours = ownColours.or(() -> globalColours).orElseThrow(DecodingErrors::damaged);
    var frame =
        new GifFrame(
            bytes.slice(at, 10), control, ownColours, colours, bytes.slice(data, end - data));
    if (frames.isEmpty()) {
      // As browsers do, enlarge a screen that is smaller than its first frame.
      width = Math.max(width, frame.width());
      height = Math.max(height, frame.height());
      DecodingErrors.checkSize(limits, width, height);
    }
    if (frame.pixels() > limits.maxPixels()) {
      throw DecodingErrors.tooManyPixels(limits);
    }
    frames.add(frame);
    control = Optional.empty();
    pixelsOfAllFrames += Math.max((long) width * height, frame.pixels());
    DecodingErrors.checkFrames(limits, frames.size(), pixelsOfAllFrames);
    return end;
  }

  @Override
  public void writeClean(Output out) {
    out.latin("GIF89a").u16Little(width).u16Little(height).raw(bytes.slice(10, 3));
    globalColours.ifPresent(out::raw);
    if (loops) {
      out.u16(0x21FF).u8(11).latin("NETSCAPE2.0").u8(3).u8(1);
      out.u16Little(Math.max(0, plays - 1)).u8(0);
    }
    for (int i = 0; i < frames.size(); i++) {
      frames.get(i).write(drawn.computeIfAbsent(i, this::draw), out);
    }
    out.u8(0x3B);
  }

  private Bytes draw(int frame) {
    return frames.get(frame).drawOn(new Canvas(width, height));
  }

  @Override
  public void writeUpright(Output out) {
    writeClean(out); // GIF has no orientation
  }

  @Override
  public Pixels draw(RenditionSize size) {
    var canvas = new Canvas(width, height);
    drawn.put(0, frames.get(0).drawOn(canvas));
    return canvas.at(size);
  }

  @Override
  public void play(RenditionSize size, FrameConsumer consumer) {
    var canvas = new Canvas(width, height);
    for (int i = 0; i < frames.size(); i++) {
      GifFrame frame = frames.get(i);
      drawn.put(i, frame.drawOn(canvas));
      consumer.show(canvas.at(size), frame.milliseconds());
      canvas.dispose(frame.disposal());
    }
  }

  @Override
  public int plays() {
    return plays;
  }

  @Override
  public long drawingBytes() {
    long interlacedRows = Canvas.step(width, height) > 1 ? (long) width * height : 0;
    return bytes.length() + Canvas.bytes(width, height) + interlacedRows;
  }

  @Override
  public ImageFormat format() {
    return ImageFormat.GIF;
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
    return Orientation.UPRIGHT;
  }

  @Override
  public int frames() {
    return frames.size();
  }

  @Override
  public Optional<ColourProfile> profile() {
    return Optional.empty();
  }
}
