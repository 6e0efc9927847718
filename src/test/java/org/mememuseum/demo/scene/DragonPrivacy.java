package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A dragon on its hoard of cookies greets a visitor. */
public final class DragonPrivacy {
  private static final Color SCALES = hex("3fa66b");

  private DragonPrivacy() {}

  /** Paints it on 1280 x 960. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 960, hex("1a1438"), hex("3a2358"), hex("6b3a3f")));
    cave(brush);
    brush.glow(760, 640, 620, 380, hex("ffb84d", 0.6));
    tail(brush);
    body(brush);
    hoard(brush);
    head(brush);
    knight(brush);
    Lettering.bubble(brush, "We value your privacy.", 56, rect(64, 58, 500, 160), 640, 300);
    brush.vignette(0.45).grain(4);
    caption(brush, "Accept all 4,812 cookies to enter", 76, rect(40, 850, 1200, 98), hex("ffe08a"));
  }

  private static void cave(Brush brush) {
    for (int i = 0; i < 16; i++) {
      double x = i * 84 + brush.chance(-20, 20);
      double length = brush.chance(50, 190);
      brush.fill(
          poly(x - 42, -10, x + 42, -10, x + 6, length),
          down(0, 190, hex("120d28"), hex("4a3168")));
    }
    Shape mouth = blob(30, 560, 40, 330, 160, 250, 300, 330, 320, 560, 310, 800, 40, 800);
    brush.soft(mouth, 26, hex("9fd8ff", 0.25));
    brush.fill(mouth, down(250, 800, hex("9fd0f2"), hex("e3f0e0"), hex("86b57a")));
    brush.fill(blob(40, 640, 140, 590, 250, 610, 320, 640, 320, 800, 40, 800), hex("6fa566"));
    for (int i = 0; i < 60; i++) {
      brush.glow(brush.chance(300, 1280), brush.chance(200, 800), 7, 7, hex("ffd98a", 0.7));
    }
  }

  private static void tail(Brush brush) {
    Shape tail = curve(980, 640, 1150, 620, 1220, 480, 1160, 360, 1210, 270);
    brush.line(tail, 66, shaded(SCALES, 0.45)).line(tail, 46, SCALES);
    brush.fill(poly(1210, 190, 1262, 290, 1166, 286), hex("e8a23d"));
    for (double side : new double[] {0, 1}) {
      Shape wing =
          path(
              "M 830 520 C 800 360 860 240 1000 190 C 1000 260 1060 280 1100 270 C 1080 340 1130 380 1170 380 C 1120 440 1120 500 1080 560 Z");
      brush.placed(
          side * -70,
          side * 20,
          1,
          () -> {
            brush.fill(wing, along(830, 200, 1150, 560, hex("f2a65a"), hex("8a3a4a")));
            brush.line(curve(840, 520, 900, 380, 1000, 196), 10, shaded(SCALES, 0.3));
            brush
                .line(curve(850, 520, 960, 400, 1098, 274), 6, shaded(SCALES, 0.3))
                .line(curve(860, 530, 1000, 440, 1166, 382), 6, shaded(SCALES, 0.3));
          });
    }
  }

  private static void body(Brush brush) {
    Shape body =
        blob(
            620, 800, 600, 650, 660, 540, 720, 470, 800, 480, 900, 540, 1010, 600, 1060, 720, 1040,
            840, 800, 860);
    brush.fill(body, round(760, 560, 380, lit(SCALES, 0.35), SCALES, shaded(SCALES, 0.5)));
    Shape belly = blob(640, 800, 620, 660, 680, 560, 740, 560, 760, 680, 740, 830);
    brush.fill(belly, across(620, 760, hex("ffe9a8"), hex("e0b45c")));
    for (int i = 0; i < 7; i++) {
      brush.inside(belly, rect(600, 590 + i * 34, 200, 5), hex("a87a2f", 0.6));
    }
    for (int i = 0; i < 26; i++) {
      double x = brush.chance(800, 1000);
      double y = brush.chance(600, 740);
      brush.line(arc(x, y, 15, 11, 180, 180), 4, shaded(SCALES, 0.3));
    }
  }

  private static void hoard(Brush brush) {
    brush.fill(
        path("M 380 960 C 480 800 620 740 800 740 C 1000 740 1180 780 1290 840 L 1290 960 Z"),
        down(740, 960, hex("c98a45"), hex("6b3a1e")));
    for (int i = 0; i < 120; i++) {
      double x = brush.chance(430, 1290);
      double rise = Math.max(0, 1 - Math.pow((x - 850) / 470, 2));
      cookie(brush, x, brush.chance(930 - 170 * rise, 955), brush.chance(20, 36));
    }
  }

  private static void cookie(Brush brush, double x, double y, double r) {
    brush.fill(oval(x + 3, y + 5, r, r * 0.86), hex("3a1a10", 0.5));
    brush.fill(
        oval(x, y, r, r * 0.86),
        round(x - r * 0.3, y - r * 0.3, r * 1.4, hex("f9d08a"), hex("d99a4b"), hex("8f5524")));
    for (int i = 0; i < 5; i++) {
      double angle = i * 1.3 + x;
      brush.fill(
          oval(x + r * 0.55 * Math.cos(angle), y + r * 0.45 * Math.sin(angle), r * 0.14, r * 0.12),
          hex("4a2412"));
    }
  }

  private static void head(Brush brush) {
    brush.line(curve(800, 520, 812, 430, 770, 350), 120, SCALES);
    Shape skull =
        blob(
            560, 370, 600, 310, 690, 260, 790, 230, 870, 270, 880, 360, 820, 430, 700, 440, 600,
            430);
    brush
        .fill(poly(806, 250, 900, 130, 862, 280), hex("ffe9a8"))
        .fill(poly(746, 246, 800, 120, 800, 250), hex("f7d483"));
    brush.soft(moved(skull, 4, 12), 10, hex("140a26", 0.3));
    brush.fill(skull, round(700, 290, 240, lit(SCALES, 0.4), SCALES, shaded(SCALES, 0.35)));
    brush.fill(oval(600, 346, 12, 9), hex("16381f")).fill(oval(634, 330, 10, 8), hex("16381f"));
    brush.line(curve(584, 404, 660, 414, 740, 400, 800, 362), 7, hex("16381f"));
    brush
        .fill(poly(620, 408, 640, 412, 632, 432), Color.WHITE)
        .fill(poly(690, 410, 710, 407, 704, 428), Color.WHITE);
    brush
        .fill(oval(772, 300, 40, 42), hex("fff6c8"))
        .line(oval(772, 300, 40, 42), 5, hex("16381f"));
    brush.fill(oval(760, 306, 11, 28), hex("1a1226")).fill(disc(756, 292, 6), Color.WHITE);
    brush.fill(
        path("M 728 296 C 740 250 800 244 818 290 C 790 276 756 278 728 296 Z"),
        shaded(SCALES, 0.2));
    brush.fill(oval(826, 366, 28, 17), hex("ff9d7a", 0.5));
    brush
        .line(disc(772, 300, 58), 7, hex("f2c744"))
        .line(curve(826, 320, 850, 360, 846, 420), 4, hex("f2c744"));
  }

  private static void knight(Brush brush) {
    brush.placed(
        250,
        730,
        1.15,
        () -> {
          brush.fill(oval(0, 98, 90, 16), hex("120d28", 0.55));
          brush
              .fill(slab(-34, 50, 28, 50, 10), hex("8e98ad"))
              .fill(slab(8, 50, 28, 50, 10), hex("6f7a92"));
          brush.fill(
              blob(-50, 60, -44, -20, 0, -36, 44, -20, 50, 60, 0, 74),
              across(-50, 50, hex("f2f5fa"), hex("a9b4c9"), hex("5f6b85")));
          brush.fill(poly(-24, -20, 24, -20, 18, 60, 0, 72, -18, 60), hex("3f6fd8"));
          brush.fill(
              slab(-46, -122, 92, 96, 40),
              across(-46, 46, hex("f7f9fc"), hex("b3bdd0"), hex("66718b")));
          brush.fill(slab(-10, -92, 60, 22, 10), hex("1a1433"));
          brush.fill(disc(12, -81, 7), Color.WHITE).fill(disc(36, -81, 7), Color.WHITE);
          brush.fill(disc(14, -80, 3), hex("1a1433")).fill(disc(38, -80, 3), hex("1a1433"));
          brush.fill(blob(-8, -120, -40, -160, -80, -150, -60, -120, -30, -112), hex("e0475c"));
          arms(brush);
        });
  }

  private static void arms(Brush brush) {
    brush
        .line(line(66, 64, 84, -110), 9, hex("dfe6f2"))
        .line(line(50, 18, 92, 24), 9, hex("e8b53d"));
    brush.fill(disc(62, 34, 15), hex("8e98ad"));
    brush.fill(
        path("M -84 -14 L -24 -14 C -24 40 -40 62 -54 72 C -70 62 -84 40 -84 -14 Z"),
        down(-14, 72, hex("ff7a6b"), hex("a8213c")));
    brush.fill(star(-54, 18, 5, 18, 8), hex("ffe9a8"));
  }
}
