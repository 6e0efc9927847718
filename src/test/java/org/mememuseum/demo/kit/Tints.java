package org.mememuseum.demo.kit;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;

/** Colours and gradients. */
public final class Tints {
  private Tints() {}

  /** Returns the colour of six hexadecimal digits, such as {@code "ffcc00"}. */
  public static Color hex(String rgb) {
    return new Color(Integer.parseInt(rgb, 16));
  }

  /** Returns the colour of six hexadecimal digits with an opacity from 0 (clear) to 1 (solid). */
  public static Color hex(String rgb, double opacity) {
    return fade(hex(rgb), opacity);
  }

  /** Returns the same colour with another opacity from 0 to 1. */
  public static Color fade(Color color, double opacity) {
    int alpha = (int) Math.round(255 * Math.min(1, Math.max(0, opacity)));
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  /** Returns a mix: 0 gives the first colour, 1 the second. */
  public static Color mix(Color from, Color to, double part) {
    return new Color(
        between(from.getRed(), to.getRed(), part),
        between(from.getGreen(), to.getGreen(), part),
        between(from.getBlue(), to.getBlue(), part),
        between(from.getAlpha(), to.getAlpha(), part));
  }

  private static int between(int from, int to, double part) {
    return Math.min(255, Math.max(0, (int) Math.round(from + (to - from) * part)));
  }

  /** Returns the colour mixed with white by a part from 0 to 1. */
  public static Color lit(Color color, double part) {
    return mix(color, fade(Color.WHITE, color.getAlpha() / 255.0), part);
  }

  /** Returns the colour mixed with a dark blue by a part from 0 to 1, as in a shadow. */
  public static Color shaded(Color color, double part) {
    return mix(color, fade(hex("140f26"), color.getAlpha() / 255.0), part);
  }

  /** Returns a gradient from top to bottom with evenly spread colours. */
  public static Paint down(double top, double bottom, Color... colors) {
    return along(0, top, 0, bottom, colors);
  }

  /** Returns a gradient from left to right with evenly spread colours. */
  public static Paint across(double left, double right, Color... colors) {
    return along(left, 0, right, 0, colors);
  }

  /** Returns a gradient along a line with evenly spread colours. */
  public static Paint along(double x1, double y1, double x2, double y2, Color... colors) {
    if (colors.length == 2) {
      return new GradientPaint(
          (float) x1, (float) y1, colors[0], (float) x2, (float) y2, colors[1]);
    }
    return new LinearGradientPaint(
        (float) x1, (float) y1, (float) x2, (float) y2, evenly(colors.length), colors);
  }

  /** Returns a radial gradient with evenly spread colours. */
  public static Paint round(double x, double y, double radius, Color... colors) {
    return new RadialGradientPaint(
        (float) x, (float) y, (float) radius, evenly(colors.length), colors);
  }

  private static float[] evenly(int stops) {
    float[] fractions = new float[stops];
    for (int i = 0; i < stops; i++) {
      fractions[i] = i / (float) (stops - 1);
    }
    return fractions;
  }
}
