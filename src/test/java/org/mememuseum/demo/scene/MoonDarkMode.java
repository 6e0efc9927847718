package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;

/** The moon, with its settings open. */
public final class MoonDarkMode {
  private MoonDarkMode() {}

  /** Paints it on 1600 x 800. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 800, hex("070b2a"), hex("1c2560"), hex("51407f"), hex("c87a8a")));
    stars(brush);
    brush.glow(800, 370, 520, 430, hex("fff2c4", 0.35));
    moon(brush);
    hills(brush);
    toggle(brush);
    observatory(brush);
    brush.grain(4);
    caption(brush, "The moon\nhas no\ndark side", 88, rect(40, 150, 500, 270));
    caption(brush, "It has\ndark mode", 96, rect(1090, 150, 470, 270), hex("ffe9a0"));
  }

  private static void stars(Brush brush) {
    brush.placed(800, 300, 1, 1, -18, () -> brush.glow(0, 0, 1000, 130, hex("b79cff", 0.22)));
    for (int i = 0; i < 420; i++) {
      double size = Math.pow(brush.chance(0, 1), 4) * 3.2 + 0.6;
      brush.fill(
          disc(brush.chance(0, 1600), brush.chance(0, 620), size),
          hex("ffffff", brush.chance(0.3, 1)));
    }
    for (int i = 0; i < 9; i++) {
      double x = brush.chance(60, 1540);
      double y = brush.chance(30, 480);
      brush.glow(x, y, 26, 26, hex("bcd0ff", 0.6)).fill(star(x, y, 4, 14, 2.2), Color.WHITE);
    }
    brush.line(
        line(260, 90, 420, 140), 3, along(260, 90, 420, 140, hex("ffffff", 0), hex("ffffff", 0.9)));
  }

  private static void moon(Brush brush) {
    Shape ball = disc(800, 350, 230);
    brush.soft(ball, 30, hex("fff0b8", 0.35));
    brush.fill(ball, round(740, 280, 330, hex("fffdf0"), hex("f7e6b0"), hex("caa96c")));
    double[][] craters = {
      {690, 210, 34},
      {760, 480, 44},
      {640, 380, 30},
      {930, 250, 40},
      {960, 420, 30},
      {880, 505, 24},
      {620, 300, 15},
      {830, 190, 18}
    };
    for (double[] c : craters) {
      brush.fill(disc(c[0], c[1], c[2]), hex("b08d56", 0.45));
      brush.fill(
          without(disc(c[0], c[1], c[2]), disc(c[0] + 5, c[1] + 6, c[2])), hex("7d6038", 0.5));
    }
    Shape night =
        common(ball, path("M 800 60 L 1200 60 L 1200 700 L 800 700 C 770 580 770 180 800 60 Z"));
    brush.fill(night, down(120, 580, hex("2b2d5c"), hex("14163a")));
    brush
        .fill(disc(930, 250, 40), hex("1b1d48"))
        .fill(disc(960, 420, 30), hex("1b1d48"))
        .fill(disc(880, 505, 24), hex("10122f"));
    face(brush);
  }

  private static void face(Brush brush) {
    Color ink = hex("4a3520");
    brush.fill(oval(716, 318, 17, 24), ink).fill(disc(722, 308, 7), Color.WHITE);
    brush.line(curve(690, 276, 714, 266, 736, 276), 6, ink);
    brush.line(curve(852, 318, 876, 334, 900, 318), 8, hex("cfd3ff"));
    brush.line(curve(854, 278, 878, 270, 900, 280), 6, hex("cfd3ff"));
    brush
        .fill(oval(680, 378, 26, 16), hex("ff9a7a", 0.55))
        .fill(oval(910, 378, 26, 16), hex("8f7be0", 0.6));
    brush.line(curve(738, 400, 766, 420, 792, 424), 8, ink);
    brush.line(curve(792, 424, 826, 420, 852, 402), 8, hex("cfd3ff"));
  }

  private static void toggle(Brush brush) {
    Shape pill = slab(704, 600, 192, 84, 42);
    brush.soft(moved(pill, 0, 6), 14, hex("000000", 0.4));
    brush.fill(pill, across(704, 896, hex("5a54d6"), hex("2a2a78")));
    brush.line(pill, 5, hex("d9dcff", 0.9));
    brush.fill(disc(852, 642, 33), round(842, 632, 42, Color.WHITE, hex("c9ccf0")));
    brush.fill(without(disc(852, 642, 20), disc(862, 635, 18)), hex("3b3a90"));
    brush
        .fill(star(748, 632, 4, 13, 3), hex("ffffff", 0.9))
        .fill(star(780, 656, 4, 9, 2), hex("ffffff", 0.9));
  }

  private static void hills(Brush brush) {
    brush.fill(
        path(
            "M 0 680 C 200 560 420 620 620 700 C 820 640 1100 590 1300 660 C 1420 620 1520 620 1600 650 L 1600 800 L 0 800 Z"),
        down(590, 800, hex("3a2c66"), hex("1c1642")));
    brush.fill(
        path("M 0 750 C 300 660 520 720 800 750 C 1100 700 1350 690 1600 740 L 1600 800 L 0 800 Z"),
        down(690, 800, hex("1c1642"), hex("0a0824")));
    for (int i = 0; i < 34; i++) {
      double x = brush.chance(0, 1600);
      double h = brush.chance(26, 60);
      brush.fill(poly(x - h * 0.28, 776, x, 776 - h * 1.6, x + h * 0.28, 776), hex("0a0824"));
    }
  }

  private static void observatory(Brush brush) {
    brush.fill(rect(196, 610, 128, 90), across(196, 324, hex("5d5590"), hex("2b2456")));
    brush.fill(arc(260, 612, 74, 74, 0, 180), across(186, 334, hex("9a93d0"), hex("3d3570")));
    brush.fill(poly(268, 560, 292, 544, 356, 606 - 100, 340, 486), hex("17123a"));
    brush
        .fill(slab(214, 640, 26, 34, 4), hex("ffd98a"))
        .fill(slab(278, 640, 26, 34, 4), hex("ffd98a"));
    brush.glow(240, 656, 60, 50, hex("ffd98a", 0.5));
  }
}
