package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A calm hound knits while the servers burn. */
public final class CalmServerRoom {
  private static final Color FUR = hex("4fa7a5");

  private CalmServerRoom() {}

  /** Paints it on 1280 x 900. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 900, hex("2a0f2e"), hex("7c2630"), hex("c4502f")));
    brush.glow(640, 430, 620, 460, hex("ffb347", 0.75));
    brush.fill(rect(0, 690, 1280, 210), down(690, 900, hex("6b2f35"), hex("2c1428")));
    flames(brush, 700, 230, 22, 0.6);
    for (int i = 0; i < 3; i++) {
      rack(brush, -50 + i * 165, 170 + i * 62, 175 - i * 22, 640 - i * 105);
      rack(brush, 1155 - i * 143, 170 + i * 62, 175 - i * 22, 640 - i * 105);
    }
    flames(brush, 770, 260, 13, 0.92);
    chair(brush);
    hound(brush);
    knitting(brush);
    sparks(brush);
    screen(brush);
    brush.vignette(0.45).grain(4);
    caption(brush, "All systems operational", 92, rect(50, 16, 1180, 112));
    caption(
        brush,
        "says the status page, from inside the fire",
        66,
        rect(40, 794, 1200, 92),
        hex("ffe08a"));
  }

  private static void flames(Brush brush, double base, double tall, int count, double opacity) {
    for (int i = 0; i < count; i++) {
      double x = 1280.0 * (i + 0.5) / count + brush.chance(-25, 25);
      double height = tall * brush.chance(0.5, 1.25);
      flame(brush, x, base, height * 0.5, height, opacity);
    }
  }

  private static void flame(
      Brush brush, double x, double base, double width, double height, double opacity) {
    Color[] layers = {hex("e8402a"), hex("ff8a2b"), hex("ffc93d"), hex("fff3b0")};
    double lean = brush.chance(-0.25, 0.25) * width;
    for (int i = 0; i < layers.length; i++) {
      double w = width * (1 - i * 0.22) / 2;
      double h = height * (1 - i * 0.22);
      Shape tongue =
          blob(
              x - w,
              base - h * 0.16,
              x - w * 0.8,
              base - h * 0.4,
              x - w * 0.1 + lean,
              base - h,
              x + w * 0.5,
              base - h * 0.55,
              x + w,
              base - h * 0.18,
              x,
              base);
      brush.fill(tongue, fade(layers[i], opacity));
    }
  }

  private static void rack(Brush brush, double x, double y, double width, double height) {
    Shape box = slab(x, y, width, height, 8);
    brush.fill(box, across(x, x + width, hex("2b2438"), hex("4a3d55"), hex("1b1628")));
    brush.line(box, 4, hex("ff9a4a", 0.55));
    for (double row = y + 18; row < y + height - 30; row += 38) {
      brush.fill(
          slab(x + 12, row, width - 24, 28, 4), down(row, row + 28, hex("15111f"), hex("2a2236")));
      for (int lamp = 0; lamp < 5; lamp++) {
        Color color = brush.chance(0, 1) < 0.5 ? hex("ff4b3e") : hex("ffb13d");
        brush.fill(disc(x + 24 + lamp * 14, row + 14, 4), color);
      }
      brush.line(line(x + width - 62, row + 14, x + width - 24, row + 14), 3, hex("6d5f80"));
    }
  }

  private static void screen(Brush brush) {
    brush
        .line(line(560, 120, 560, 200), 6, hex("1b1628"))
        .line(line(720, 120, 720, 200), 6, hex("1b1628"));
    Shape panel = slab(450, 150, 380, 150, 14);
    brush.soft(panel, 22, hex("6dffa0", 0.25));
    brush.fill(panel, hex("141021"));
    brush.fill(slab(462, 162, 356, 126, 8), down(162, 288, hex("0f5c3c"), hex("0a3d2b")));
    brush.fill(disc(518, 225, 34), hex("55e08c"));
    brush.line(curve(502, 226, 514, 238, 536, 210), 8, hex("0a3d2b"));
    write(
        brush,
        "Everything\nlooks great",
        Lettering.BOLD,
        30,
        rect(566, 168, 246, 114),
        hex("c9ffdd"));
  }

  private static void chair(Brush brush) {
    brush.fill(oval(640, 790, 330, 46), hex("1a0a18", 0.6));
    brush.fill(
        blob(450, 430, 520, 345, 640, 330, 760, 345, 830, 430, 840, 700, 640, 740, 440, 700),
        down(330, 740, hex("7656a8"), hex("3b2769")));
    for (int i = 0; i < 4; i++) {
      brush.fill(disc(535 + i * 70, 400, 7), hex("2a1b50"));
    }
    for (double side : new double[] {1, -1}) {
      brush.placed(
          640,
          0,
          side,
          1,
          0,
          () -> {
            brush.fill(slab(170, 560, 90, 220, 40), down(560, 780, hex("8d6cc2"), hex("3b2769")));
            brush.fill(disc(215, 598, 44), round(205, 586, 50, hex("a88adb"), hex("5b409a")));
          });
    }
    brush.fill(slab(456, 660, 368, 120, 34), down(660, 780, hex("7656a8"), hex("33215c")));
  }

  private static void hound(Brush brush) {
    brush.fill(
        blob(520, 700, 530, 590, 580, 530, 700, 530, 750, 590, 760, 700, 640, 735),
        down(530, 730, FUR, shaded(FUR, 0.4)));
    brush.fill(oval(640, 640, 62, 78), lit(FUR, 0.4));
    for (double side : new double[] {1, -1}) {
      brush.placed(
          640,
          0,
          side,
          1,
          0,
          () -> {
            brush.fill(oval(76, 748, 58, 34), down(714, 782, lit(FUR, 0.15), shaded(FUR, 0.3)));
            brush.line(line(60, 766, 60, 776), 4, shaded(FUR, 0.5));
          });
    }
    head(brush);
  }

  private static void head(Brush brush) {
    Shape skull =
        blob(545, 450, 570, 380, 640, 355, 710, 380, 735, 450, 722, 520, 640, 560, 558, 520);
    brush.fill(skull, down(355, 560, lit(FUR, 0.25), FUR, shaded(FUR, 0.2)));
    Shape ear = blob(560, 390, 520, 392, 486, 450, 476, 545, 505, 590, 540, 560, 556, 480);
    brush.fill(ear, down(390, 590, shaded(FUR, 0.2), shaded(FUR, 0.45)));
    brush.fill(mirrored(ear, 640), down(390, 590, shaded(FUR, 0.2), shaded(FUR, 0.45)));
    brush.fill(blob(590, 480, 640, 462, 690, 480, 704, 525, 640, 562, 576, 525), lit(FUR, 0.55));
    brush.fill(blob(612, 482, 640, 476, 668, 482, 660, 506, 640, 514, 620, 506), hex("25182e"));
    brush.fill(oval(632, 485, 9, 4), hex("ffffff", 0.6));
    brush.line(curve(606, 526, 622, 538, 640, 528, 658, 538, 674, 526), 5, hex("25182e"));
    brush.line(line(640, 512, 640, 528), 5, hex("25182e"));
    brush.line(curve(578, 446, 598, 456, 618, 446), 6, hex("25182e"));
    brush.line(curve(662, 446, 682, 456, 702, 446), 6, hex("25182e"));
    brush
        .fill(oval(580, 492, 18, 11), hex("ff8f7a", 0.55))
        .fill(oval(700, 492, 18, 11), hex("ff8f7a", 0.55));
    Shape cap =
        path(
            "M 556 392 C 570 330 640 290 700 322 C 760 330 790 380 800 430 C 770 390 740 380 724 392 C 690 352 600 352 556 392 Z");
    brush.fill(cap, along(560, 300, 800, 430, hex("ffe08a"), hex("e8a23d")));
    brush.line(curve(552, 394, 600, 366, 640, 360, 690, 368, 728, 394), 18, hex("fff6dc"));
    brush.fill(disc(802, 440, 20), round(796, 432, 24, Color.WHITE, hex("e6d3b0")));
  }

  private static void knitting(Brush brush) {
    Color[] stripes = {hex("ff5f6d"), hex("ffd166"), hex("f7f1e3")};
    for (int i = 0; i < 17; i++) {
      double x = 640 + Math.sin(i * 0.5) * 34 + i * i * 0.9;
      double y = 640 + Math.min(i * 15, 150) + (i > 10 ? (i - 10) * 3 : 0);
      Color color = stripes[i % 3];
      brush.fill(
          turned(slab(x - 50, y, 100, 20, 8), i * -1.5, x, y),
          down(y, y + 20, color, shaded(color, 0.2)));
    }
    brush
        .line(line(560, 668, 690, 612), 7, hex("f5e3c0"))
        .line(line(720, 668, 590, 612), 7, hex("e2c999"));
    brush.fill(oval(575, 650, 34, 27), down(622, 678, lit(FUR, 0.2), shaded(FUR, 0.25)));
    brush.fill(oval(705, 650, 34, 27), down(622, 678, lit(FUR, 0.2), shaded(FUR, 0.25)));
  }

  private static void sparks(Brush brush) {
    for (int i = 0; i < 90; i++) {
      double x = brush.chance(0, 1280);
      double y = brush.chance(130, 860);
      brush
          .glow(x, y, 9, 9, hex("ffcf6b", 0.8))
          .fill(disc(x, y, brush.chance(1, 3)), hex("fff6cf"));
    }
  }
}
