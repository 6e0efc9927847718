package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A still life after the old masters, with what the old masters were spared. */
public final class StillLife {
  private StillLife() {}

  /** Paints it on 960 x 1200. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 1200, hex("1f3b36"), hex("2f564d"), hex("1b332f")));
    brush.glow(480, 380, 620, 640, hex("ffe9b0", 0.4));
    brush.placed(130, 130, 1, () -> painting(brush));
    Walls.frame(brush, 130, 130, 700, 780, 70);
    Walls.placard(
        brush,
        190,
        1028,
        580,
        128,
        "Still Life with Unread Notifications",
        "Oil on canvas, anxiety on everything else");
    brush.vignette(0.45).grain(5);
  }

  private static void painting(Brush brush) {
    brush.fill(rect(0, 0, 700, 780), down(0, 780, hex("1c120c"), hex("3a2416"), hex("1c120c")));
    brush.glow(230, 260, 420, 380, hex("b98642", 0.55));
    brush.fill(rect(0, 560, 700, 220), down(560, 780, hex("6e3f22"), hex("2a150b")));
    brush.fill(
        path("M 420 560 L 700 560 L 700 700 C 640 690 600 740 540 720 C 500 705 470 660 420 560 Z"),
        along(440, 560, 700, 740, hex("e9dcc3"), hex("8f7a5e")));
    brush.line(curve(500, 562, 540, 640, 560, 714), 4, hex("6d5a41", 0.5));
    brush.line(curve(590, 562, 620, 640, 626, 700), 4, hex("6d5a41", 0.5));
    jug(brush);
    fruit(brush);
    bowl(brush);
    brush.placed(0, 0, 1, () -> lemon(brush));
    phone(brush);
    badges(brush);
  }

  private static void jug(Brush brush) {
    brush.line(arc(566, 330, 70, 90, -80, 190), 20, hex("8a6a45"));
    brush.fill(
        blob(
            440, 180, 500, 172, 560, 180, 545, 250, 590, 360, 590, 480, 540, 562, 460, 562, 410,
            480, 410, 360, 455, 250),
        across(410, 590, hex("f3dfb6"), hex("b08a58"), hex("4a321d")));
    brush.fill(oval(500, 184, 58, 14), hex("2a1a0f"));
    brush.line(oval(500, 184, 58, 14), 5, hex("d9bd8d"));
    brush.line(curve(416, 400, 500, 424, 586, 400), 8, hex("35608a", 0.7));
    brush.line(curve(412, 424, 500, 448, 590, 424), 5, hex("35608a", 0.7));
    brush.glow(450, 330, 22, 90, hex("ffffff", 0.6));
  }

  private static void fruit(Brush brush) {
    ball(brush, 180, 440, 78, hex("d8432f"));
    ball(brush, 330, 430, 84, hex("e08a2a"));
    Shape pear =
        blob(
            250, 250, 285, 262, 298, 330, 335, 400, 320, 470, 250, 490, 180, 470, 166, 400, 204,
            330, 216, 262);
    brush.fill(pear, round(220, 380, 150, hex("f6ee9a"), hex("b7b23c"), hex("5c6420")));
    brush.line(curve(250, 256, 254, 226, 272, 206), 9, hex("3e2713"));
    brush.fill(
        path("M 260 232 C 300 190 350 200 366 226 C 330 250 290 250 260 232 Z"), hex("6f8a37"));
    for (int i = 0; i < 17; i++) {
      ball(
          brush,
          396 + (i % 5) * 27 - (i / 5) * 6,
          430 + (i / 5) * 27 + (i % 2) * 9,
          19,
          hex("6b3a7c"));
    }
  }

  private static void ball(Brush brush, double x, double y, double r, Color color) {
    brush.fill(
        disc(x, y, r),
        round(x - r * 0.35, y - r * 0.35, r * 1.3, lit(color, 0.55), color, shaded(color, 0.65)));
    brush.glow(x - r * 0.4, y - r * 0.45, r * 0.28, r * 0.2, hex("ffffff", 0.8));
  }

  private static void bowl(Brush brush) {
    brush.fill(oval(310, 650, 250, 30), hex("0d0603", 0.6));
    brush.fill(
        path(
            "M 80 470 C 90 580 190 640 310 640 C 430 640 530 580 540 470 C 460 500 160 500 80 470 Z"),
        across(80, 540, hex("dfe8ee"), hex("8fa4b4"), hex("2e3a47")));
    brush.line(curve(84, 474, 200, 496, 310, 500, 420, 496, 536, 474), 7, hex("ffffff", 0.65));
    brush.line(curve(112, 540, 200, 572, 310, 580, 420, 572, 508, 540), 5, hex("3b5f86", 0.8));
    brush.fill(slab(240, 632, 140, 22, 8), across(240, 380, hex("a9bac7"), hex("3c4854")));
  }

  private static void lemon(Brush brush) {
    brush.fill(oval(180, 712, 90, 16), hex("0d0603", 0.6));
    ball(brush, 170, 670, 56, hex("e8c52c"));
    brush.fill(oval(216, 676, 40, 50), hex("f7e89a"));
    brush.fill(oval(216, 676, 32, 42), hex("f3d64e"));
    for (int i = 0; i < 4; i++) {
      brush.line(turned(line(216, 640, 216, 712), i * 45.0, 216, 676), 2.5, hex("fff8d0"));
    }
  }

  private static void phone(Brush brush) {
    Shape body = poly(380, 690, 560, 664, 604, 728, 410, 762);
    brush.soft(moved(body, 4, 8), 10, hex("000000", 0.5));
    brush.line(body, 12, hex("14131a")).fill(body, hex("14131a"));
    brush.fill(
        poly(394, 694, 552, 671, 590, 724, 416, 753),
        along(400, 680, 590, 750, hex("7fd4ff"), hex("2c63b8")));
    brush.glow(490, 690, 170, 90, hex("7fd4ff", 0.35));
  }

  private static void badges(Brush brush) {
    badge(brush, 232, 372, "7");
    badge(brush, 404, 366, "23");
    badge(brush, 308, 278, "99+");
    badge(brush, 520, 428, "4");
    badge(brush, 556, 196, "1");
    badge(brush, 248, 632, "12");
    badge(brush, 584, 672, "3841");
  }

  private static void badge(Brush brush, double x, double y, String count) {
    double half = 18 + 9 * count.length();
    Shape pill = slab(x - half, y - 27, 2 * half, 54, 27);
    brush.soft(moved(pill, 2, 5), 7, hex("000000", 0.5));
    brush.fill(pill, down(y - 27, y + 27, hex("ff6257"), hex("d81f2c")));
    brush.line(pill, 3.5, hex("fff2ec"));
    write(
        brush,
        count,
        Lettering.BOLD,
        32,
        rect(x - half + 6, y - 24, 2 * half - 12, 48),
        Color.WHITE);
  }
}
