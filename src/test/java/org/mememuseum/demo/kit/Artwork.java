package org.mememuseum.demo.kit;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A drawing: one picture, or the frames of an animation. Drawing it twice gives the same bytes. */
public sealed interface Artwork {

  /** Draws it and returns a file in this format. */
  byte[] draw(PictureFormat format);

  /** One picture of this size in pixels. */
  record Still(int width, int height, Consumer<Brush> painter) implements Artwork {
    @Override
    public byte[] draw(PictureFormat format) {
      var brush = new Brush(width, height);
      painter.accept(brush);
      return format.encode(brush.image());
    }
  }

  /** An animation; each frame lasts {@code delay} hundredths of a second. */
  record Moving(int width, int height, int frames, int delay, FramePainter painter)
      implements Artwork {
    @Override
    public byte[] draw(PictureFormat format) {
      if (format != PictureFormat.GIF) {
        throw new IllegalArgumentException("A moving picture is a GIF, not a " + format);
      }
      return AnimatedGif.encode(IntStream.range(0, frames).mapToObj(this::frame).toList(), delay);
    }

    private BufferedImage frame(int index) {
      var brush = new Brush(width, height);
      painter.paint(brush, index / (double) frames);
      return brush.image();
    }
  }

  /** Paints one frame. */
  @FunctionalInterface
  interface FramePainter {
    /** Paints the frame at this moment of the loop, from 0 to less than 1. */
    void paint(Brush brush, double moment);
  }
}
