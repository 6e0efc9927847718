package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A wanted poster for the one that always gets away. */
public final class WantedBug {
  private static final Color INK = hex("3b2314");

  private WantedBug() {}

  /** Paints it on 900 x 1200. */
  public static void paint(Brush brush) {
    boards(brush);
    Shape sheet = torn(brush);
    brush.soft(moved(sheet, 8, 18), 20, hex("000000", 0.55));
    brush.fill(sheet, round(450, 560, 720, hex("fbeac2"), hex("efd39b"), hex("b98a4c")));
    stains(brush);
    brush.line(sheet, 6, hex("6d4520", 0.6));
    nail(brush, 450, 92);
    write(brush, "WANTED", Lettering.POSTER, 168, rect(120, 100, 660, 170), INK);
    write(
        brush,
        "dead, alive, or at least reproducible",
        Lettering.SLANTED,
        38,
        rect(130, 262, 640, 54),
        INK);
    mugshot(brush);
    write(brush, "THE BUG", Lettering.POSTER, 96, rect(130, 812, 640, 104), INK);
    write(
        brush,
        "Hides whenever somebody looks. Last seen on a customer's machine.",
        Lettering.BOOK,
        36,
        rect(150, 908, 600, 92),
        INK);
    reward(brush);
    brush.vignette(0.4).grain(7);
  }

  private static void reward(Brush brush) {
    write(
        brush,
        "REWARD: two new bugs",
        Lettering.POSTER,
        62,
        rect(130, 1006, 640, 84),
        hex("8e1f1c"));
  }

  private static void boards(Brush brush) {
    brush.ground(hex("5a3a24"));
    for (int i = 0; i < 5; i++) {
      double x = i * 180;
      brush.fill(
          rect(x, 0, 178, 1200), across(x, x + 180, hex("8a5c38"), hex("6d4529"), hex("4e301c")));
      for (int grain = 0; grain < 16; grain++) {
        double gx = x + brush.chance(6, 170);
        brush.line(
            curve(gx, -10, gx + brush.chance(-8, 8), 400, gx + brush.chance(-8, 8), 800, gx, 1210),
            1.6,
            hex("2c190c", 0.35));
      }
      brush.fill(disc(x + 90, 40, 6), hex("20130a")).fill(disc(x + 90, 1160, 6), hex("20130a"));
    }
  }

  private static Shape torn(Brush brush) {
    double[] rim = new double[160];
    for (int i = 0; i < 80; i++) {
      double side = i % 20 / 20.0;
      double rough = brush.chance(-9, 9);
      double[] xs = {90 + 720 * side, 810 + rough, 810 - 720 * side, 90 + rough};
      double[] ys = {70 + rough, 70 + 1060 * side, 1130 + rough, 1130 - 1060 * side};
      rim[2 * i] = xs[i / 20];
      rim[2 * i + 1] = ys[i / 20];
    }
    return poly(rim);
  }

  private static void stains(Brush brush) {
    brush.line(oval(690, 1010, 92, 88), 12, hex("8a5a24", 0.22));
    brush
        .glow(180, 1060, 150, 120, hex("8a5a24", 0.35))
        .glow(760, 160, 160, 120, hex("8a5a24", 0.35));
  }

  private static void nail(Brush brush, double x, double y) {
    brush.fill(oval(x + 5, y + 9, 18, 14), hex("000000", 0.45));
    brush.fill(disc(x, y, 16), round(x - 5, y - 6, 20, hex("f2f2f2"), hex("5c5c66")));
  }

  private static void mugshot(Brush brush) {
    Shape photo = rect(190, 330, 520, 470);
    brush.fill(photo, down(330, 800, hex("d9c9a5"), hex("a88d60")));
    for (int i = 0; i < 6; i++) {
      brush.line(line(190, 376 + i * 74, 710, 376 + i * 74), 3, hex("6d5433", 0.6));
      write(
          brush,
          String.valueOf(6 - i),
          Lettering.BOLD,
          24,
          rect(196, 346 + i * 74, 34, 28),
          hex("6d5433"));
    }
    brush.glow(450, 560, 260, 240, hex("fff6d8", 0.55));
    bug(brush);
    brush.line(photo, 10, INK);
  }

  private static void bug(Brush brush) {
    for (int i = 0; i < 3; i++) {
      double y = 560 + i * 62;
      brush
          .line(curve(350, y, 288, y - 26, 258, y + 26), 14, INK)
          .line(curve(550, y, 612, y - 26, 642, y + 26), 14, INK);
    }
    Shape wings =
        blob(450, 470, 560, 510, 590, 620, 550, 730, 450, 770, 350, 730, 310, 620, 340, 510);
    brush.fill(wings, round(400, 560, 240, hex("ffa07a"), hex("d8432f"), hex("7a1420")));
    brush.line(line(450, 480, 450, 764), 6, INK);
    double[][] spots = {
      {390, 570, 25}, {510, 570, 25}, {370, 660, 22}, {530, 660, 22}, {408, 722, 15}, {492, 722, 15}
    };
    for (double[] spot : spots) {
      brush.fill(disc(spot[0], spot[1], spot[2]), INK);
    }
    bugFace(brush);
  }

  private static void bugFace(Brush brush) {
    brush.fill(
        oval(450, 456, 104, 82), round(420, 420, 130, hex("7d5a44"), hex("3b2314"), hex("1d100a")));
    brush
        .line(curve(410, 390, 386, 352, 350, 346), 9, INK)
        .line(curve(490, 390, 514, 352, 550, 346), 9, INK);
    brush.fill(disc(348, 346, 12), INK).fill(disc(552, 346, 12), INK);
    for (double x : new double[] {410, 490}) {
      brush
          .fill(disc(x, 440, 32), Color.WHITE)
          .fill(disc(x + 12, 446, 14), INK)
          .fill(disc(x + 17, 440, 5), Color.WHITE);
    }
    brush.fill(
        path(
            "M 450 486 C 420 470 384 476 360 506 C 390 520 428 516 450 498 C 472 516 510 520 540 506 C 516 476 480 470 450 486 Z"),
        hex("1a0e08"));
    placard(brush);
  }

  private static void placard(Brush brush) {
    brush.fill(slab(318, 690, 264, 84, 8), down(690, 774, hex("3d3d46"), hex("1b1b22")));
    brush.line(slab(318, 690, 264, 84, 8), 4, hex("f1e6cc"));
    write(brush, "NOT A FEATURE", Lettering.CODE, 34, rect(328, 694, 244, 76), hex("f7efdc"));
  }
}
