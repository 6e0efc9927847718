package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A courtier cat who has just understood what he did. */
public final class ReplyAll {
  private static final Color FUR = hex("8d93a6");

  private ReplyAll() {}

  /** Paints it on 1000 x 1250. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 1250, hex("5b1628"), hex("8c2a3c"), hex("4a1022")));
    damask(brush);
    brush.glow(500, 430, 640, 640, hex("ffdf9e", 0.35));
    brush.clipped(rect(160, 120, 680, 820), () -> portrait(brush));
    Walls.frame(brush, 160, 120, 680, 820, 76);
    Walls.placard(
        brush, 150, 1072, 700, 136, "The Courtier", "painted moments after he pressed “Reply all”");
    brush.vignette(0.5).grain(4);
  }

  private static void damask(Brush brush) {
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < 10; column++) {
        double x = column * 120 + (row % 2) * 60 - 30;
        double y = row * 112;
        brush.fill(
            blob(
                x, y - 44, x + 20, y - 8, x + 40, y, x + 18, y + 14, x, y + 46, x - 18, y + 14,
                x - 40, y, x - 20, y - 8),
            hex("2a0612", 0.28));
        brush.fill(disc(x, y, 7), hex("ff9f8a", 0.14));
      }
    }
  }

  private static void portrait(Brush brush) {
    brush.fill(
        rect(160, 120, 680, 820), down(120, 940, hex("2b2416"), hex("5c4a26"), hex("1c150c")));
    brush.glow(380, 360, 420, 420, hex("d2a957", 0.6));
    brush.fill(
        path("M 160 120 L 420 120 C 380 300 260 420 160 470 Z"),
        along(160, 120, 400, 400, hex("7d1f2d"), hex("3d0a16")));
    brush.line(curve(230, 120, 220, 260, 160, 360), 10, hex("d65a55", 0.35));
    brush.line(curve(330, 120, 300, 270, 180, 430), 10, hex("20040b", 0.5));
    robe(brush);
    ruff(brush);
    new Cat(FUR, Cat.Mood.ALARMED).head(brush, 500, 410, 1.65);
    hat(brush);
    letter(brush);
    for (int i = 0; i < 5; i++) {
      double x = 672 + i % 2 * 26;
      drop(brush, x - i * 7, 300 + i * 44);
    }
  }

  private static void robe(Brush brush) {
    brush.fill(
        blob(190, 960, 230, 760, 340, 660, 500, 630, 660, 660, 770, 760, 810, 960),
        across(200, 800, hex("1c2f57"), hex("3d5fa3"), hex("14213f")));
    brush.line(curve(420, 660, 440, 800, 430, 940), 6, hex("0e1730", 0.6));
    brush.line(curve(590, 660, 580, 800, 600, 940), 6, hex("0e1730", 0.6));
    for (int i = 0; i < 4; i++) {
      double y = 736 + i * 58;
      brush.fill(disc(504, y, 13), round(500, y - 5, 16, hex("fff0b0"), hex("b07c26")));
    }
    brush.line(curve(330, 690, 420, 760, 504, 780, 590, 760, 672, 690), 12, hex("d9ad4c"));
    brush
        .fill(disc(504, 786, 30), round(496, 776, 34, hex("ff9a9a"), hex("a6162c")))
        .line(disc(504, 786, 30), 7, hex("d9ad4c"));
  }

  private static void ruff(Brush brush) {
    brush.fill(oval(500, 585, 240, 105), down(480, 690, hex("6d6350"), hex("d8cfba")));
    for (int ring = 0; ring < 2; ring++) {
      double rx = 250 - ring * 64;
      double ry = 112 - ring * 32;
      for (int i = 0; i < 26; i++) {
        double angle = Math.PI * 2 * i / 26 + ring * 0.12;
        double x = 500 + rx * Math.cos(angle);
        double y = 590 + ry * Math.sin(angle);
        brush.fill(
            oval(x, y, 46, 34),
            round(x - 8, y - 12, 50, Color.WHITE, hex("f1ead8"), hex("a99f88")));
      }
    }
  }

  private static void hat(Brush brush) {
    brush.fill(
        blob(
            300, 300, 360, 216, 470, 190, 600, 196, 680, 240, 712, 304, 620, 290, 500, 276, 390,
            286),
        down(190, 304, hex("31527f"), hex("111d36")));
    brush.line(curve(312, 296, 400, 274, 500, 266, 610, 276, 702, 298), 16, hex("d9ad4c"));
    Shape feather = blob(640, 262, 690, 190, 760, 160, 812, 180, 800, 230, 740, 270, 680, 284);
    brush.fill(feather, along(640, 262, 800, 170, hex("ffffff"), hex("e9c9cf")));
    brush.line(curve(646, 268, 710, 216, 796, 190), 4, hex("b98f98"));
  }

  private static void drop(Brush brush, double x, double y) {
    brush.fill(
        blob(x, y - 20, x + 10, y + 2, x, y + 13, x - 10, y + 2),
        down(y - 20, y + 13, hex("e6f7ff", 0.9), hex("6db9e8", 0.9)));
  }

  private static void letter(Brush brush) {
    Shape sheet = poly(560, 800, 760, 760, 800, 900, 596, 944);
    brush.soft(moved(sheet, 3, 8), 10, hex("000000", 0.5));
    brush.fill(sheet, along(560, 780, 800, 940, hex("fff8e2"), hex("d8c79c")));
    brush.placed(
        680,
        851,
        1,
        1,
        -11.5,
        () ->
            write(
                brush,
                "To: everyone\nLOL, boring",
                Lettering.SLANTED,
                29,
                rect(-94, -58, 188, 116),
                hex("3a2a1a")));
    brush.fill(
        blob(500, 930, 530, 884, 590, 892, 606, 930, 590, 960, 510, 970),
        down(884, 960, lit(FUR, 0.3), shaded(FUR, 0.3)));
    brush
        .line(curve(576, 892, 588, 906, 584, 922), 5, shaded(FUR, 0.5))
        .line(curve(550, 890, 562, 904, 558, 920), 5, shaded(FUR, 0.5));
  }
}
