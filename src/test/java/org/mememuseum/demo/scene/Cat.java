package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;

/** The collection's cat: a head that fits any body. */
final class Cat {
  /** The cat's expression. */
  enum Mood {
    SMUG,
    ALARMED,
    ASLEEP,
    BORED
  }

  private static final Shape EAR = blob(-92, -20, -90, -76, -82, -124, -48, -100, -14, -66);
  private static final Shape INNER_EAR = blob(-80, -44, -80, -74, -74, -104, -54, -88, -34, -68);
  private static final Shape FACE =
      blob(-106, 16, -92, -44, -44, -80, 0, -84, 44, -80, 92, -44, 106, 16, 66, 68, 0, 84, -66, 68);

  private final Color fur;
  private final Mood mood;

  Cat(Color fur, Mood mood) {
    this.fur = fur;
    this.mood = mood;
  }

  /** Paints the head around (x, y); at scale 1 it is about 210 pixels wide. */
  void head(Brush brush, double x, double y, double scale) {
    brush.placed(
        x,
        y,
        scale,
        () -> {
          ears(brush);
          brush.fill(FACE, down(-90, 90, lit(fur, 0.2), fur, shaded(fur, 0.22)));
          stripes(brush);
          muzzle(brush);
          eye(brush, -44);
          eye(brush, 44);
        });
  }

  private void ears(Brush brush) {
    for (double side : new double[] {1, -1}) {
      brush.placed(
          0,
          0,
          side,
          1,
          0,
          () -> {
            brush.fill(EAR, down(-124, -20, shaded(fur, 0.12), fur));
            brush.fill(INNER_EAR, down(-104, -44, hex("f2a7a0"), hex("c46f74")));
          });
    }
  }

  private void stripes(Brush brush) {
    Color stripe = shaded(fur, 0.34);
    brush.line(line(0, -76, 0, -46), 9, stripe);
    brush.line(curve(-26, -74, -24, -60, -20, -50), 8, stripe);
    brush.line(curve(26, -74, 24, -60, 20, -50), 8, stripe);
    for (double side : new double[] {1, -1}) {
      brush.line(curve(side * 102, 8, side * 86, 12, side * 76, 10), 7, stripe);
      brush.line(curve(side * 96, 32, side * 82, 33, side * 74, 29), 7, stripe);
      brush.line(curve(side * 40, 36, side * 90, 28, side * 138, 14), 2, hex("ffffff", 0.75));
      brush.line(curve(side * 40, 44, side * 90, 46, side * 136, 46), 2, hex("ffffff", 0.75));
    }
  }

  private void muzzle(Brush brush) {
    Color pale = lit(fur, 0.62);
    brush.fill(oval(-22, 42, 32, 25), pale);
    brush.fill(oval(22, 42, 32, 25), pale);
    brush.fill(oval(0, 60, 22, 15), pale);
    brush.fill(blob(-14, 22, 0, 18, 14, 22, 0, 36), hex("d9777c"));
    brush.fill(oval(-3, 23, 4, 2), hex("ffffff", 0.6));
    Color ink = hex("3a2230");
    if (mood == Mood.ALARMED) {
      brush.fill(oval(0, 55, 11, 13), ink);
      return;
    }
    double corner = mood == Mood.BORED ? 54 : 44;
    brush.line(curve(0, 36, 0, 46, -12, 52, -28, corner), 4, ink);
    brush.line(curve(0, 36, 0, 46, 12, 52, 28, corner), 4, ink);
  }

  private void eye(Brush brush, double x) {
    Color ink = hex("2a1a28");
    if (mood == Mood.ASLEEP) {
      brush.line(curve(x - 20, -6, x, 6, x + 20, -6), 5, ink);
      return;
    }
    double size = mood == Mood.ALARMED ? 31 : 25;
    brush.fill(disc(x, -4, size + 3), ink);
    brush.fill(disc(x, -4, size), round(x, 4, size, hex("e9f59a"), hex("7fb04a")));
    brush.fill(oval(x, -4, mood == Mood.ALARMED ? 8 : 12, size * 0.72), ink);
    brush.fill(disc(x + 8, -13, 6), Color.WHITE);
    if (mood != Mood.ALARMED) {
      double lid = mood == Mood.SMUG ? 4 : 12;
      Shape cover = rect(x - 40, -50, 80, 42 + lid);
      brush.inside(disc(x, -4, size + 4), cover, fur);
      brush.line(line(x - size, -8 + lid, x + size, -8 + lid), 5, ink);
    }
  }
}
