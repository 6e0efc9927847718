package org.mememuseum.demo.kit;

import static org.mememuseum.demo.kit.Tints.fade;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/**
 * Paints one picture. All strokes are antialiased. All random numbers come from one seeded source,
 * so that the same calls always give the same picture. Not thread-safe.
 */
public final class Brush {
  private static final int SOFT_STEPS = 9;

  private final BufferedImage image;
  private final Graphics2D pen;
  private final Random chance = new Random(24);

  /** Starts with a black picture of this size in pixels. */
  public Brush(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Returns the picture itself, not a copy: later strokes change it. */
  public BufferedImage image() {
    return image;
  }

  /** Returns the picture's width in pixels. */
  public int width() {
    return image.getWidth();
  }

  /** Returns the picture's height in pixels. */
  public int height() {
    return image.getHeight();
  }

  /** Returns the next random number, at least the first and below the second. */
  public double chance(double from, double to) {
    return from + chance.nextDouble() * (to - from);
  }

  /** Fills the whole picture. */
  public Brush ground(Paint paint) {
    return fill(Shapes.rect(0, 0, width(), height()), paint);
  }

  /** Fills a shape. */
  public Brush fill(Shape shape, Paint paint) {
    pen.setPaint(paint);
    pen.fill(shape);
    return this;
  }

  /** Strokes a shape with round ends. */
  public Brush line(Shape shape, double width, Paint paint) {
    pen.setPaint(paint);
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(shape);
    return this;
  }

  /** Strokes a shape with a dashed line. */
  public Brush dashes(Shape shape, double width, double on, double off, Paint paint) {
    pen.setPaint(paint);
    pen.setStroke(
        new BasicStroke(
            (float) width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            new float[] {(float) on, (float) off},
            0));
    pen.draw(shape);
    return this;
  }

  /** Fills a shape with a soft edge of this width: a cast shadow or a glow. */
  public Brush soft(Shape shape, double rim, Color color) {
    Color layer = fade(color, color.getAlpha() / 255.0 / SOFT_STEPS * 1.6);
    fill(shape, layer);
    for (int i = 1; i < SOFT_STEPS; i++) {
      line(shape, 2 * rim * i / SOFT_STEPS, layer);
    }
    return this;
  }

  /** Adds an elliptic glow that fades out towards its edge. */
  public Brush glow(double x, double y, double rx, double ry, Color color) {
    return placed(
        x,
        y,
        rx / 100,
        ry / 100,
        0,
        () -> {
          Color half = fade(color, color.getAlpha() / 255.0 * 0.4);
          fill(Shapes.disc(0, 0, 100), Tints.round(0, 0, 100, color, half, fade(color, 0)));
        });
  }

  /** Fills the intersection of two shapes. */
  public Brush inside(Shape shape, Shape part, Paint paint) {
    return fill(Shapes.common(shape, part), paint);
  }

  /** Paints with the origin moved, scaled and turned clockwise. */
  public Brush placed(
      double x, double y, double scaleX, double scaleY, double degrees, Runnable strokes) {
    AffineTransform before = pen.getTransform();
    pen.translate(x, y);
    pen.rotate(Math.toRadians(degrees));
    pen.scale(scaleX, scaleY);
    strokes.run();
    pen.setTransform(before);
    return this;
  }

  /** Paints with the origin moved and everything scaled. */
  public Brush placed(double x, double y, double scale, Runnable strokes) {
    return placed(x, y, scale, scale, 0, strokes);
  }

  /**
   * Paints only within the shape; its edge is not antialiased, so hide it under a line or frame.
   */
  public Brush clipped(Shape shape, Runnable strokes) {
    Shape before = pen.getClip();
    pen.clip(shape);
    strokes.run();
    pen.setClip(before);
    return this;
  }

  /** Darkens the corners by a part from 0 to 1. */
  public Brush vignette(double strength) {
    double reach = Math.hypot(width(), height()) / 2;
    Color clear = new Color(10, 6, 24, 0);
    return ground(
        Tints.round(width() / 2.0, height() / 2.0, reach, clear, clear, fade(clear, strength)));
  }

  /**
   * Adds noise to the whole picture, like paper or film, by at most this many levels of brightness.
   */
  public Brush grain(int levels) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int state = 24;
    for (int i = 0; i < pixels.length; i++) {
      state = state * 1664525 + 1013904223;
      int change = (state >>> 16) % (2 * levels + 1) - levels;
      pixels[i] =
          moved(pixels[i] >> 16 & 255, change) << 16
              | moved(pixels[i] >> 8 & 255, change) << 8
              | moved(pixels[i] & 255, change);
    }
    return this;
  }

  private static int moved(int level, int change) {
    return Math.min(255, Math.max(0, level + change));
  }
}
