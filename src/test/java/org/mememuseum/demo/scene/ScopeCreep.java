package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A warning sign, and what it warns of. */
public final class ScopeCreep {
  private ScopeCreep() {}

  /** Paints it on 960 x 1200. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 1200, hex("1d3b4a"), hex("4f8580"), hex("b9d0ae"), hex("4a6b57")));
    brush.glow(480, 420, 520, 420, hex("f6f3c8", 0.7));
    forest(brush);
    road(brush);
    creature(brush);
    sign(brush);
    fingers(brush);
    fog(brush);
    brush.vignette(0.55).grain(5);
  }

  private static void forest(Brush brush) {
    for (int depth = 0; depth < 4; depth++) {
      Color color = mix(hex("8fb3a2"), hex("12302f"), depth / 3.0);
      for (int i = 0; i < 15 - depth; i++) {
        double x = brush.chance(-40, 1000);
        if (depth > 1 && x > 230 && x < 730) {
          continue;
        }
        double base = 700 + depth * 60;
        double tall = brush.chance(300, 420) + depth * 90;
        brush.fill(rect(x - 7, base - 60, 14, 90), shaded(color, 0.3));
        for (int tier = 0; tier < 5; tier++) {
          double y = base - 30 - tall * tier / 5;
          double half = (5.6 - tier) * (15 + depth * 3);
          brush.fill(poly(x - half, y, x, y - tall / 3, x + half, y), color);
        }
      }
      brush.glow(480, 700 + depth * 30, 800, 130, hex("e9f2d8", 0.3));
    }
  }

  private static void road(Brush brush) {
    brush.fill(
        path("M 0 830 C 300 780 660 780 960 830 L 960 1200 L 0 1200 Z"),
        down(790, 1200, hex("4f7a52"), hex("1c3a30")));
    brush.fill(
        poly(420, 800, 540, 800, 820, 1200, 140, 1200),
        down(800, 1200, hex("6d7479"), hex("33383f")));
    for (int i = 0; i < 4; i++) {
      double y = 830 + i * i * 34;
      double h = 30 + i * 22;
      brush.fill(
          poly(478 - i * 3, y, 482 + i * 3, y, 485 + i * 4, y + h, 475 - i * 4, y + h),
          hex("f4e7a8", 0.85));
    }
  }

  private static void creature(Brush brush) {
    Color fur = hex("7b4fb8");
    for (int i = 0; i < 5; i++) {
      double x = 610 + i * 52;
      Shape leg = curve(x - 20, 760, x + 10 * i - 20, 900, x + 20 * i - 40, 990 + i % 2 * 30);
      brush.line(leg, 40, shaded(fur, 0.35)).line(leg, 24, fur);
    }
    Shape body =
        blob(
            560, 560, 600, 390, 700, 320, 810, 360, 880, 490, 890, 680, 830, 830, 690, 850, 580,
            760);
    brush.soft(body, 24, hex("1a0d33", 0.4));
    for (int i = 0; i < 320; i++) {
      double angle = brush.chance(0, 2 * Math.PI);
      double x = 730 + 158 * Math.cos(angle);
      double y = 592 + 248 * Math.sin(angle);
      brush.line(
          line(x, y, x + 34 * Math.cos(angle), y + 34 * Math.sin(angle) + 14),
          7,
          mix(fur, hex("4a2a80"), brush.chance(0, 1)));
    }
    brush.fill(body, round(680, 480, 380, hex("b48cea"), fur, hex("3d1f70")));
    brush
        .line(curve(680, 330, 660, 270, 690, 230), 14, fur)
        .line(curve(770, 336, 800, 280, 780, 236), 14, fur);
    brush.fill(disc(690, 224, 20), hex("ffd166")).fill(disc(780, 230, 20), hex("ffd166"));
    face(brush);
  }

  private static void face(Brush brush) {
    double[][] eyes = {{690, 440, 58}, {804, 450, 46}, {750, 368, 30}, {846, 540, 25}};
    for (double[] eye : eyes) {
      eye(brush, eye[0], eye[1], eye[2]);
    }
    brush.line(curve(716, 556, 770, 590, 830, 566), 10, hex("24103f"));
    brush
        .fill(poly(744, 572, 764, 582, 752, 604), Color.WHITE)
        .fill(poly(786, 584, 806, 578, 800, 602), Color.WHITE);
  }

  private static void eye(Brush brush, double x, double y, double r) {
    brush.fill(disc(x, y, r + 5), hex("24103f"));
    brush.fill(disc(x, y, r), round(x - r * 0.2, y - r * 0.3, r * 1.3, Color.WHITE, hex("e6dcf5")));
    brush.fill(disc(x - r * 0.3, y + r * 0.2, r * 0.52), hex("ffb84d"));
    brush.fill(disc(x - r * 0.32, y + r * 0.22, r * 0.34), hex("1a0d26"));
    brush.fill(disc(x - r * 0.46, y, r * 0.14), Color.WHITE);
  }

  private static void sign(Brush brush) {
    brush.fill(rect(352, 640, 26, 520), across(352, 378, hex("d5dbe0"), hex("6a737b")));
    Shape diamond = turned(slab(130, 160, 470, 470, 46), 45, 365, 395);
    brush.soft(moved(diamond, 8, 16), 16, hex("0d1f1c", 0.4));
    brush.fill(diamond, along(100, 100, 620, 700, hex("ffe45c"), hex("f9bd1c"), hex("dd920c")));
    brush.line(turned(slab(148, 178, 434, 434, 34), 45, 365, 395), 13, hex("1d1a17"));
    write(brush, "CAUTION", Lettering.BOLD, 84, rect(205, 250, 320, 96), hex("1d1a17"));
    write(brush, "SCOPE CREEP", Lettering.NARROW, 92, rect(120, 346, 490, 104), hex("1d1a17"));
    write(brush, "next 6 sprints", Lettering.BOLD, 46, rect(235, 452, 260, 56), hex("1d1a17"));
    Shape plate = slab(110, 770, 510, 176, 18);
    brush.soft(moved(plate, 6, 12), 12, hex("0d1f1c", 0.4));
    brush
        .fill(plate, down(770, 946, hex("fffdf2"), hex("d9d6c2")))
        .line(slab(122, 782, 486, 152, 12), 6, hex("1d1a17"));
    write(
        brush,
        "Please do not feed it\n“just one small thing”",
        Lettering.BOLD,
        36,
        rect(130, 786, 470, 144),
        hex("1d1a17"));
  }

  private static void fingers(Brush brush) {
    for (int i = 0; i < 4; i++) {
      Shape finger =
          curve(640 - i * 22, 470 + i * 52, 600 - i * 22, 474 + i * 50, 570 - i * 24, 468 + i * 52);
      brush.line(finger, 32, hex("3d1f70")).line(finger, 24, hex("9b6fd6"));
      brush.fill(oval(566 - i * 24, 468 + i * 52, 8, 7), hex("efe2ff"));
    }
  }

  private static void fog(Brush brush) {
    brush
        .glow(120, 1030, 420, 90, hex("f2f7e6", 0.4))
        .glow(800, 1080, 460, 80, hex("f2f7e6", 0.35));
  }
}
