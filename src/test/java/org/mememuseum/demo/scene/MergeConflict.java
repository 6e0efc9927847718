package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** Two engines, one track, and every test green. */
public final class MergeConflict {
  private MergeConflict() {}

  /** Paints it on 1280 x 800. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 520, hex("5cc3ee"), hex("c9f1f5")));
    brush.glow(1040, 150, 260, 260, hex("fff7c4", 0.9)).fill(disc(1040, 150, 56), hex("fffbe6"));
    cloud(brush, 220, 190, 1);
    cloud(brush, 720, 160, 0.75);
    hills(brush);
    rails(brush);
    brush.placed(0, 0, 1, () -> train(brush, hex("3f6fd8"), "feature/a"));
    brush.placed(1280, 0, -1, 1, 0, () -> train(brush, hex("dd4b4b"), ""));
    Lettering.write(brush, "feature/b", Lettering.BOLD, 36, rect(884, 436, 226, 54), Color.WHITE);
    signal(brush, 96);
    signal(brush, 1184);
    brush.placed(640, 296, 1, () -> bang(brush));
    caption(brush, "Both branches", 100, rect(60, 14, 1160, 120));
    caption(brush, "passed all their tests", 90, rect(60, 684, 1160, 106));
  }

  private static void cloud(Brush brush, double x, double y, double scale) {
    brush.placed(
        x,
        y,
        scale,
        () -> {
          Shape puffs =
              union(
                  disc(-70, 10, 42),
                  disc(-20, -18, 56),
                  disc(44, 0, 48),
                  slab(-110, 8, 220, 46, 23));
          brush.fill(puffs, down(-70, 54, Color.WHITE, hex("d8eef5")));
        });
  }

  private static void hills(Brush brush) {
    brush.fill(
        path(
            "M 0 420 C 160 300 320 330 460 410 C 620 300 820 310 940 400 C 1060 330 1180 330 1280 390 L 1280 800 L 0 800 Z"),
        down(310, 600, hex("8fd2a0"), hex("5cb377")));
    for (int i = 0; i < 22; i++) {
      double x = brush.chance(0, 1280);
      double y = brush.chance(430, 500);
      brush.fill(rect(x - 4, y, 8, 26), hex("6a4b34"));
      brush.fill(
          blob(x, y - 62, x + 24, y - 8, x, y + 10, x - 24, y - 8),
          down(y - 62, y + 10, hex("4fae6a"), hex("23704c")));
    }
    brush.fill(
        path("M 0 520 C 300 480 700 500 1280 510 L 1280 800 L 0 800 Z"),
        down(490, 800, hex("79c267"), hex("2f7d45")));
  }

  private static void rails(Brush brush) {
    brush.fill(
        poly(0, 628, 1280, 628, 1280, 690, 0, 690), down(628, 690, hex("a08c78"), hex("6f5d4d")));
    for (int i = 0; i < 33; i++) {
      brush.fill(slab(i * 40 - 6, 636, 22, 40, 4), down(636, 676, hex("7a5236"), hex("4a2f1e")));
    }
    brush.fill(rect(0, 632, 1280, 9), down(632, 641, hex("e6edf2"), hex("7d8a95")));
    brush.fill(rect(0, 662, 1280, 11), down(662, 673, hex("e6edf2"), hex("66727d")));
  }

  private static void train(Brush brush, Color paint, String name) {
    brush.fill(oval(330, 648, 320, 20), hex("142010", 0.4));
    brush.fill(slab(36, 330, 190, 280, 18), down(330, 610, lit(paint, 0.2), shaded(paint, 0.3)));
    brush.fill(slab(18, 308, 226, 40, 16), down(308, 348, hex("3a3550"), hex("1d1930")));
    brush.fill(slab(68, 376, 122, 96, 14), down(376, 472, hex("fff2b8"), hex("f0b95c")));
    brush.fill(
        slab(150, 410, 410, 190, 70), down(410, 600, lit(paint, 0.45), paint, shaded(paint, 0.4)));
    brush
        .fill(slab(300, 406, 18, 198, 6), hex("f2cd5c"))
        .fill(slab(450, 406, 18, 198, 6), hex("f2cd5c"));
    brush.fill(
        poly(402, 330, 476, 330, 462, 420, 416, 420), down(330, 420, hex("4a4462"), hex("1d1930")));
    brush.fill(slab(390, 310, 98, 30, 10), hex("f2cd5c"));
    for (int i = 0; i < 4; i++) {
      brush.fill(disc(410 - i * 56, 270 - i * 22, 28 + i * 9), hex("ffffff", 0.75 - i * 0.14));
    }
    brush.fill(slab(30, 584, 560, 34, 12), down(584, 618, hex("3a3550"), hex("15122a")));
    write(brush, name, Lettering.BOLD, 36, rect(170, 436, 226, 54), Color.WHITE);
    face(brush);
    for (double x : new double[] {96, 222, 348, 474}) {
      wheel(brush, x, 610);
    }
    brush.fill(poly(580, 600, 622, 640, 560, 640), hex("f2cd5c"));
  }

  private static void face(Brush brush) {
    brush.fill(
        oval(556, 500, 62, 92), round(540, 470, 110, hex("fbf7ee"), hex("d5ccbc"), hex("958a7c")));
    brush.line(oval(556, 500, 62, 92), 8, hex("2a2540"));
    for (double x : new double[] {540, 584}) {
      brush.fill(oval(x, 472, 17, 22), Color.WHITE).line(oval(x, 472, 17, 22), 4, hex("2a2540"));
      brush.fill(disc(x + 7, 476, 9), hex("2a2540"));
    }
    brush
        .line(curve(524, 440, 540, 432, 554, 442), 6, hex("2a2540"))
        .line(curve(574, 442, 588, 434, 598, 444), 6, hex("2a2540"));
    brush.line(curve(536, 536, 564, 556, 592, 534), 7, hex("2a2540"));
    brush
        .fill(oval(524, 510, 14, 9), hex("ff8d8d", 0.6))
        .fill(oval(598, 508, 12, 9), hex("ff8d8d", 0.6));
  }

  private static void wheel(Brush brush, double x, double y) {
    brush
        .fill(disc(x, y, 46), hex("1d1930"))
        .fill(disc(x, y, 36), round(x - 10, y - 12, 50, hex("f46a5c"), hex("8e1f33")));
    for (int i = 0; i < 4; i++) {
      brush.line(turned(line(x - 32, y, x + 32, y), i * 45.0, x, y), 6, hex("1d1930"));
    }
    brush.fill(disc(x, y, 11), hex("f2cd5c"));
  }

  private static void signal(Brush brush, double x) {
    brush.fill(rect(x - 5, 250, 10, 390), hex("2a2540"));
    brush.fill(slab(x - 30, 160, 60, 116, 18), hex("221d38"));
    brush.fill(disc(x, 192, 18), hex("4a2330"));
    brush
        .glow(x, 242, 60, 60, hex("5dff9a", 0.8))
        .fill(disc(x, 242, 19), round(x - 5, 236, 24, hex("d9ffe6"), hex("1fc463")));
  }

  private static void bang(Brush brush) {
    brush.fill(star(0, 52, 14, 92, 52), hex("ff7a2f", 0.9));
    brush.fill(star(0, 52, 14, 66, 38), hex("ffe45c"));
    Lettering.write(brush, "?!", Lettering.BOLD, 58, rect(-50, 16, 100, 72), hex("a12a12"));
  }
}
