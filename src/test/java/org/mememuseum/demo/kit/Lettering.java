package org.mememuseum.demo.kit;

import static org.mememuseum.demo.kit.Tints.hex;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets text into boxes. Lines wrap at spaces and break at {@code \n}. Uses the largest size that
 * fits, measured on the glyphs, so that no text leaves its box, whatever fonts a machine has.
 */
public final class Lettering {
  /** A plain, readable font. */
  public static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

  /** A bold font for headings. */
  public static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 10);

  /** A serif font for placards. */
  public static final Font BOOK = new Font(Font.SERIF, Font.PLAIN, 10);

  /** A bold serif font for posters. */
  public static final Font POSTER = new Font(Font.SERIF, Font.BOLD, 10);

  /** An italic serif font. */
  public static final Font SLANTED = new Font(Font.SERIF, Font.ITALIC, 10);

  /** A monospaced font. */
  public static final Font CODE = new Font(Font.MONOSPACED, Font.BOLD, 10);

  /** A narrow, bold font for captions across a picture. */
  public static final Font NARROW = BOLD.deriveFont(AffineTransform.getScaleInstance(0.8, 1));

  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);
  private static final double LEADING = 1.14;

  private Lettering() {}

  /** The horizontal alignment of lines in their box. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Writes centred text in the middle of the box, its lines at most this many pixels high. */
  public static void write(
      Brush brush, String text, Font font, double largest, Rectangle2D box, Paint paint) {
    brush.fill(set(text, font, largest, box, Align.CENTRE), paint);
  }

  /** Writes text with this alignment, centred vertically in the box. */
  public static void write(
      Brush brush,
      String text,
      Font font,
      double largest,
      Rectangle2D box,
      Paint paint,
      Align align) {
    brush.fill(set(text, font, largest, box, align), paint);
  }

  /** Writes a caption in white capitals with a dark outline, readable on any picture. */
  public static void caption(Brush brush, String text, double largest, Rectangle2D box) {
    caption(brush, text, largest, box, Color.WHITE);
  }

  /** Writes a caption in capitals of this colour with a dark outline. */
  public static void caption(
      Brush brush, String text, double largest, Rectangle2D box, Color color) {
    Shape letters =
        set(text.toUpperCase(java.util.Locale.ROOT), NARROW, largest, box, Align.CENTRE);
    brush.line(Shapes.moved(letters, 0, largest * 0.05), largest * 0.2, hex("0b0716", 0.35));
    brush.line(letters, largest * 0.15, hex("120c1e"));
    brush.fill(letters, color);
  }

  /** Returns the outlines of the text set into the box. */
  public static Shape set(String text, Font font, double largest, Rectangle2D box, Align align) {
    double size = largest;
    List<String> lines = wrapped(text, sized(font, size), box.getWidth());
    while (!fits(lines, sized(font, size), size, box)) {
      size *= 0.96;
      lines = wrapped(text, sized(font, size), box.getWidth());
    }
    return outlines(lines, sized(font, size), size, box, align);
  }

  private static Font sized(Font font, double size) {
    return font.deriveFont((float) size);
  }

  private static boolean fits(List<String> lines, Font font, double size, Rectangle2D box) {
    boolean narrow = lines.stream().allMatch(line -> width(line, font) <= box.getWidth());
    return narrow && lines.size() * size * LEADING <= box.getHeight();
  }

  private static double width(String line, Font font) {
    return line.isBlank() ? 0 : new TextLayout(line, font, CONTEXT).getAdvance();
  }

  private static List<String> wrapped(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String line = "";
      for (String word : paragraph.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && width(longer, font) > width) {
          lines.add(line);
          longer = word;
        }
        line = longer;
      }
      lines.add(line);
    }
    return lines;
  }

  private static Shape outlines(
      List<String> lines, Font font, double size, Rectangle2D box, Align align) {
    var letters = new Path2D.Double();
    double top = box.getCenterY() - lines.size() * size * LEADING / 2;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      var layout = new TextLayout(lines.get(i), font, CONTEXT);
      double room = box.getWidth() - layout.getAdvance();
      double x = box.getX() + room * align.ordinal() / 2;
      double baseline = top + (i + 0.5) * size * LEADING + size * 0.36;
      letters.append(layout.getOutline(AffineTransform.getTranslateInstance(x, baseline)), false);
    }
    return letters;
  }

  /** Draws a speech bubble over the box with its tip at (x, y), and the text in it. */
  public static void bubble(
      Brush brush, String text, double largest, Rectangle2D box, double x, double y) {
    double middle = Math.max(box.getX() + 50, Math.min(box.getMaxX() - 50, x));
    double edge = y > box.getCenterY() ? box.getMaxY() - 8 : box.getY() + 8;
    Shape body =
        Shapes.slab(box.getX(), box.getY(), box.getWidth(), box.getHeight(), largest * 0.8);
    Shape bubble = Shapes.union(body, Shapes.poly(middle - 24, edge, middle + 24, edge, x, y));
    brush.soft(Shapes.moved(bubble, 3, 6), 8, hex("140f26", 0.22));
    brush.fill(bubble, Tints.down(box.getY(), box.getMaxY(), Color.WHITE, hex("f1eef8")));
    brush.line(bubble, 3.5, hex("241b3a"));
    Rectangle2D inner =
        Shapes.rect(
            box.getX() + largest * 0.6,
            box.getY() + largest * 0.3,
            box.getWidth() - largest * 1.2,
            box.getHeight() - largest * 0.6);
    write(brush, text, BOLD, largest, inner, hex("241b3a"));
  }
}
