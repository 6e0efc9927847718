package org.mememuseum.adapter.imaging.format.gif;

import java.util.Optional;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Canvas;
import org.mememuseum.adapter.imaging.pixels.Interruption;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * One frame of a GIF.
 *
 * @param descriptor the ten bytes of the image descriptor
 * @param control the four bytes of the graphic control extension, if there is one
 * @param ownColours the frame's own colour table, if it has one
 * @param colours the effective colour table
 * @param data the compressed pixels: code size, then blocks
 */
record GifFrame(
    Bytes descriptor,
    Optional<Bytes> control,
    Optional<Bytes> ownColours,
    Bytes colours,
    Bytes data) {

  long pixels() {
    return (long) width() * height();
  }

  int milliseconds() {
    return control.map(it -> it.u16Little(1) * 10).orElse(0);
  }

  Canvas.Disposal disposal() {
    int code = control.map(it -> it.u8(0) >> 2 & 7).orElse(0);
    return switch (code) {
      case 2 -> Canvas.Disposal.CLEAR;
      case 3 -> Canvas.Disposal.RESTORE;
      default -> Canvas.Disposal.KEEP;
    };
  }

  /** Writes the frame with the data that {@link #drawOn} returned. */
  void write(Bytes drawn, Output out) {
    // Without the reserved bits and the "user input" bit.
    control.ifPresent(it -> out.u16(0x21F9).u8(4).u8(it.u8(0) & 0x1D).raw(it.slice(1, 3)).u8(0));
    out.raw(descriptor);
    ownColours.ifPresent(out::raw);
    out.raw(drawn);
  }

  /** Draws the frame and returns the part of its data that was needed. */
  Bytes drawOn(Canvas canvas) {
    canvas.begin(left(), top(), width(), height(), disposal() == Canvas.Disposal.RESTORE);
    int[] palette = palette();
    var packed = new LzwReader(data);
    // A reduced canvas averages rows and needs them from top to bottom.
    boolean sorted = isInterlaced() && canvas.step() > 1;
    byte[][] rows = new byte[sorted ? height() : 1][width()];
    for (int y : order()) {
      Interruption.check();
      byte[] row = rows[sorted ? y : 0];
      packed.readRow(row);
      if (!sorted) {
        canvas.blendRow(y, row, palette);
      }
    }
    for (int y = 0; sorted && y < height(); y++) {
      canvas.blendRow(y, rows[y], palette);
    }
    return packed.read();
  }

  /** Returns the rows in the order in which they are stored. */
  private int[] order() {
    if (!isInterlaced()) {
      return IntStream.range(0, height()).toArray();
    }
    return IntStream.range(0, 4)
        .flatMap(
            pass ->
                IntStream.iterate(
                    pass == 0 ? 0 : 8 >> pass, y -> y < height(), y -> y + Math.min(8, 16 >> pass)))
        .toArray();
  }

  private int[] palette() {
    int[] palette = new int[256];
    for (int i = 0; i < colours.length() / 3; i++) {
      palette[i] =
          0xFF000000 | colours.u8(3 * i) << 16 | colours.u8(3 * i + 1) << 8 | colours.u8(3 * i + 2);
    }
    control.filter(it -> (it.u8(0) & 1) != 0).ifPresent(it -> palette[it.u8(3)] = 0);
    return palette;
  }

  private int left() {
    return descriptor.u16Little(1);
  }

  private int top() {
    return descriptor.u16Little(3);
  }

  int width() {
    return descriptor.u16Little(5);
  }

  int height() {
    return descriptor.u16Little(7);
  }

  private boolean isInterlaced() {
    return (descriptor.u8(9) & 0x40) != 0;
  }
}
