package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A curled-up cat that turns while the page loads; the only animation. */
public final class CatSpinner {
  private static final Color FUR = hex("f0a35a");
  private static final Color DARK = hex("b8662e");

  private CatSpinner() {}

  /**
   * Paints the frame at a moment of the loop from 0 to 1, on 640 x 640; in flat colours, to keep
   * the file small.
   */
  public static void paint(Brush brush, double moment) {
    brush.ground(hex("26225a"));
    for (int i = 0; i < 26; i++) {
      double x = brush.chance(0, 640);
      double y = brush.chance(0, 640);
      brush.fill(
          disc(x, y, 2 + 2 * Math.abs(Math.sin(Math.PI * (moment + i / 26.0)))), hex("6a63c4"));
    }
    brush.fill(disc(320, 262, 214), hex("322d72")).fill(disc(320, 262, 178), hex("3f3990"));
    arcs(brush, moment);
    brush.placed(320, 262, 1, 1, 360 * moment, () -> cat(brush));
    letters(brush, moment);
    bar(brush, moment);
  }

  private static void arcs(Brush brush, double moment) {
    for (int i = 0; i < 12; i++) {
      double behind = ((moment * 12 - i) % 12 + 12) % 12 / 12;
      double angle = Math.toRadians(i * 30 - 90);
      brush.fill(
          disc(320 + 196 * Math.cos(angle), 262 + 196 * Math.sin(angle), 13 - 8 * behind),
          mix(hex("ffe08a"), hex("4a449c"), behind));
    }
  }

  private static void cat(Brush brush) {
    brush.fill(disc(0, 0, 146), FUR);
    for (int i = 0; i < 7; i++) {
      double angle = Math.toRadians(-175 + i * 26);
      brush.line(
          line(
              142 * Math.cos(angle),
              142 * Math.sin(angle),
              96 * Math.cos(angle),
              96 * Math.sin(angle)),
          13,
          DARK);
    }
    brush.line(arc(0, 0, 66, 66, 20, 130), 6, DARK);
    brush.line(arc(4, 6, 118, 118, 150, 150), 52, hex("e08e45"));
    brush.line(arc(4, 6, 118, 118, 150, 26), 52, hex("fff1da"));
    for (int i = 0; i < 3; i++) {
      brush.line(arc(4, 6, 118, 118, 196 + i * 30, 8), 50, DARK);
    }
    head(brush);
  }

  private static void head(Brush brush) {
    brush.placed(
        62,
        58,
        1,
        1,
        -14,
        () -> {
          brush
              .fill(poly(-70, -26, -66, -84, -22, -56), DARK)
              .fill(poly(70, -26, 66, -84, 22, -56), DARK);
          brush
              .fill(poly(-60, -34, -58, -66, -34, -50), hex("ffb3a8"))
              .fill(poly(60, -34, 58, -66, 34, -50), hex("ffb3a8"));
          brush.fill(oval(0, 0, 84, 66), hex("f7b571"));
          brush
              .line(line(0, -60, 0, -38), 9, DARK)
              .line(line(-22, -56, -18, -38), 8, DARK)
              .line(line(22, -56, 18, -38), 8, DARK);
          brush
              .fill(oval(-18, 26, 28, 20), hex("fff1da"))
              .fill(oval(18, 26, 28, 20), hex("fff1da"));
          brush.fill(blob(-10, 12, 0, 9, 10, 12, 0, 22), hex("d96d75"));
          brush
              .line(curve(-54, -4, -38, 8, -22, -4), 6, hex("5a2e1c"))
              .line(curve(54, -4, 38, 8, 22, -4), 6, hex("5a2e1c"));
          brush.line(curve(-20, 30, -10, 34, 0, 24, 10, 34, 20, 30), 4, hex("5a2e1c"));
        });
  }

  private static void letters(Brush brush, double moment) {
    for (int i = 0; i < 3; i++) {
      double age = (moment * 2 + i / 3.0) % 1;
      double size = 26 + 30 * age;
      write(
          brush,
          "z",
          Lettering.BOLD,
          size,
          rect(450 + 70 * age + i * 8, 130 - 110 * age, 70, 70),
          mix(hex("ffffff"), hex("3f3990"), age));
    }
  }

  private static void bar(Brush brush, double moment) {
    caption(brush, "Loading. Do not wake the process.", 38, rect(14, 494, 612, 60));
    brush.fill(slab(90, 566, 460, 36, 18), hex("15123c"));
    brush.fill(slab(96, 572, 440, 24, 12), hex("ffb84d"));
    for (int i = -1; i < 9; i++) {
      double x = 96 + (i + moment * 2 % 1) * 56;
      brush.inside(
          slab(96, 572, 440, 24, 12),
          poly(x, 596, x + 24, 596, x + 44, 572, x + 20, 572),
          hex("ffd484"));
    }
    write(
        brush, "99 %  (since Tuesday)", Lettering.BOLD, 20, rect(96, 570, 440, 28), hex("3a2408"));
  }
}
