package org.mememuseum.demo.kit;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The 256 colours that all frames of an animation share: the most frequent ones, counted in steps
 * of eight levels. One palette for all frames keeps still areas unchanged and the file small.
 */
final class Palette {
  private static final int CELLS = 1 << 15;
  private static final int SIZE = 256;

  private final int[] colours;
  private final int[] nearest = new int[CELLS];

  Palette(List<BufferedImage> frames) {
    int[] uses = new int[CELLS];
    int[] sample = new int[CELLS];
    for (BufferedImage frame : frames) {
      for (int rgb : pixels(frame)) {
        int cell = cell(rgb);
        uses[cell]++;
        sample[cell] = rgb;
      }
    }
    colours =
        IntStream.range(0, CELLS)
            .filter(cell -> uses[cell] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(cell -> -uses[cell]))
            .limit(SIZE)
            .mapToInt(cell -> sample[cell])
            .toArray();
    IntStream.range(0, CELLS)
        .filter(cell -> uses[cell] > 0)
        .forEach(cell -> nearest[cell] = closest(sample[cell]));
  }

  /** Returns the frame with each pixel in the closest colour of the palette. */
  BufferedImage apply(BufferedImage frame) {
    var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
    var indexed =
        new BufferedImage(
            frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    int[] indices = IntStream.of(pixels(frame)).map(rgb -> nearest[cell(rgb)]).toArray();
    indexed.getRaster().setPixels(0, 0, frame.getWidth(), frame.getHeight(), indices);
    return indexed;
  }

  private static int[] pixels(BufferedImage frame) {
    return frame.getRGB(0, 0, frame.getWidth(), frame.getHeight(), null, 0, frame.getWidth());
  }

  private static int cell(int rgb) {
    return (rgb >> 9 & 0x7c00) | (rgb >> 6 & 0x3e0) | (rgb >> 3 & 0x1f);
  }

  private int closest(int rgb) {
    return IntStream.range(0, colours.length)
        .boxed()
        .min(Comparator.comparingInt(index -> distance(rgb, colours[index])))
        .orElseThrow();
  }

  private static int distance(int first, int second) {
    int red = (first >> 16 & 255) - (second >> 16 & 255);
    int green = (first >> 8 & 255) - (second >> 8 & 255);
    int blue = (first & 255) - (second & 255);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
  }
}
