package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** Four mice in a boat. */
public final class GroupProject {
  private GroupProject() {}

  /** Paints it on 1500 x 800. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 460, hex("7fd0f0"), hex("d5f2f2"), hex("fff0cf")));
    brush.glow(240, 170, 240, 240, hex("fffbe0")).fill(disc(240, 170, 60), hex("fffdf0"));
    shore(brush);
    water(brush);
    brush.fill(oval(760, 690, 560, 34), hex("0f4a66", 0.5));
    mouse(brush, 420, 500, hex("b7bccb"), true);
    mouse(brush, 690, 500, hex("e2c6a2"), false);
    mouse(brush, 890, 500, hex("cfa7a0"), false);
    mouse(brush, 1090, 500, hex("a7adba"), false);
    boat(brush);
    props(brush);
    brush.vignette(0.25).grain(3);
    caption(brush, "Group project", 104, rect(360, 14, 800, 124));
    caption(brush, "One rows. Four present.", 88, rect(150, 684, 1200, 108), hex("fff0a0"));
  }

  private static void shore(Brush brush) {
    brush.fill(
        path(
            "M 0 420 C 200 330 380 350 560 410 C 760 320 1000 330 1200 400 C 1340 360 1440 360 1500 380 L 1500 500 L 0 500 Z"),
        down(320, 500, hex("a9d9b4"), hex("6fb08c")));
    for (int i = 0; i < 46; i++) {
      double x = brush.chance(0, 1500);
      double h = brush.chance(30, 74);
      brush.fill(
          blob(x, 450 - h * 1.5, x + h * 0.36, 440 - h * 0.3, x, 460, x - h * 0.36, 440 - h * 0.3),
          down(330, 460, hex("6fb56f"), hex("2f7358")));
    }
  }

  private static void water(Brush brush) {
    brush.fill(
        rect(0, 446, 1500, 354), down(446, 800, hex("8fdbe3"), hex("2f94b8"), hex("12597f")));
    for (int i = 0; i < 90; i++) {
      double y = brush.chance(456, 800);
      double x = brush.chance(0, 1500);
      double length = (y - 420) * 0.3;
      brush.line(
          curve(x, y, x + length / 2, y - 4, x + length, y),
          3,
          hex("ffffff", brush.chance(0.15, 0.5)));
    }
  }

  private static void mouse(Brush brush, double x, double y, Color fur, boolean rows) {
    brush.placed(
        x,
        y,
        1.12,
        () -> {
          brush.line(curve(-40, 90, -90, 60, -100, 0), 8, hex("e3a0a0"));
          brush.fill(
              blob(-56, 120, -50, 30, 0, -6, 50, 30, 56, 120),
              down(-6, 120, fur, shaded(fur, 0.3)));
          brush.fill(oval(8, 74, 32, 46), lit(fur, 0.55));
          for (double ear : new double[] {-46, 46}) {
            brush
                .fill(disc(ear, -104, 36), shaded(fur, 0.1))
                .fill(disc(ear, -102, 24), hex("f3b3b3"));
          }
          brush.fill(
              blob(-66, -50, -40, -100, 0, -110, 40, -100, 66, -50, 40, 0, 0, 14, -40, 0),
              down(-110, 14, lit(fur, 0.3), shaded(fur, 0.1)));
          for (double cheek : new double[] {-1, 1}) {
            brush
                .line(line(cheek * 18, -18, cheek * 78, -28), 2, hex("4a3a44", 0.6))
                .line(line(cheek * 18, -12, cheek * 78, -8), 2, hex("4a3a44", 0.6));
          }
          mood(brush, rows);
        });
  }

  private static void mood(Brush brush, boolean rows) {
    brush.fill(oval(0, -20, 11, 8), hex("e0717c"));
    if (rows) {
      rowing(brush);
    } else {
      resting(brush);
    }
  }

  private static void rowing(Brush brush) {
    for (double x : new double[] {-28, 28}) {
      brush.fill(disc(x, -56, 16), Color.WHITE).fill(disc(x, -54, 7), hex("33222c"));
      brush.fill(
          blob(x * 2.2, -96, x * 2.2 + 7, -80, x * 2.2, -72, x * 2.2 - 7, -80), hex("8fe0ff"));
    }
    brush
        .line(line(-44, -86, -16, -78), 6, hex("33222c"))
        .line(line(44, -86, 16, -78), 6, hex("33222c"));
    brush
        .fill(slab(-22, -8, 44, 15, 6), Color.WHITE)
        .line(slab(-22, -8, 44, 15, 6), 3, hex("33222c"));
    brush.line(line(-7, -7, -7, 6), 2, hex("33222c")).line(line(7, -7, 7, 6), 2, hex("33222c"));
    brush
        .line(curve(30, 40, 70, 60, 104, 46), 18, hex("aab0c0"))
        .line(curve(-30, 40, 30, 70, 96, 66), 18, hex("bfc4d2"));
  }

  private static void resting(Brush brush) {
    Shape glasses =
        union(slab(-56, -74, 50, 36, 14), slab(6, -74, 50, 36, 14), rect(-10, -68, 20, 8));
    brush.fill(glasses, down(-74, -38, hex("3a3050"), hex("15101f")));
    brush
        .line(line(-46, -66, -30, -50), 4, hex("ffffff", 0.6))
        .line(line(16, -66, 32, -50), 4, hex("ffffff", 0.6));
    brush.line(curve(-22, -6, 0, 4, 22, -6), 5, hex("33222c"));
  }

  private static void boat(Brush brush) {
    Shape hull =
        path(
            "M 230 560 C 400 596 1100 596 1290 540 C 1270 640 1200 700 1110 704 L 400 704 C 320 700 260 650 230 560 Z");
    brush.fill(hull, down(550, 704, hex("e8824f"), hex("b34a2e"), hex("6d2620")));
    brush.line(curve(230, 560, 400, 588, 760, 596, 1110, 584, 1290, 540), 18, hex("ffdfa3"));
    brush.line(curve(264, 630, 500, 650, 1000, 650, 1254, 622), 5, hex("5a1d18", 0.5));
    write(brush, "TEAMWORK", Lettering.POSTER, 48, rect(900, 604, 280, 60), hex("ffe9c4"));
    brush.line(line(540, 546, 330, 726), 14, hex("c98f4f"));
    brush.fill(
        turned(oval(310, 742, 24, 52), 50, 310, 742), down(700, 790, hex("e5ab66"), hex("9a6433")));
    for (int i = 0; i < 8; i++) {
      brush.fill(oval(270 + i * 12, 726 - i % 3 * 18, 5, 8), hex("e3fbff", 0.9));
    }
  }

  private static void props(Brush brush) {
    brush.line(line(830, 560, 790, 300), 8, hex("8a5a34"));
    brush.placed(
        788,
        300,
        1,
        1,
        -9,
        () -> {
          Shape shade = arc(0, 20, 170, 110, 0, 180);
          brush.fill(shade, hex("ff6b6b"));
          brush.inside(
              shade, path("M -60 20 C -50 -40 -20 -80 0 -92 C 20 -80 50 -40 60 20 Z"), Color.WHITE);
          brush.inside(
              shade,
              path("M -170 20 C -160 -30 -110 -74 -70 -84 C -100 -50 -118 -10 -120 20 Z"),
              Color.WHITE);
          brush.inside(
              shade,
              path("M 170 20 C 160 -30 110 -74 70 -84 C 100 -50 118 -10 120 20 Z"),
              Color.WHITE);
        });
    drink(brush, 948, 548);
    drink(brush, 1152, 540);
    Lettering.bubble(brush, "I did the title page", 36, rect(1150, 214, 310, 104), 1140, 376);
  }

  private static void drink(Brush brush, double x, double y) {
    brush.line(line(x + 6, y - 30, x + 22, y - 70), 6, hex("ffe45c"));
    brush.fill(
        poly(x - 22, y - 44, x + 22, y - 44, x + 14, y + 14, x - 14, y + 14),
        down(y - 44, y + 14, hex("ffb347"), hex("ff5f6d")));
    brush
        .fill(disc(x - 20, y - 46, 14), hex("c8f26b"))
        .fill(disc(x - 20, y - 46, 9), hex("eeffb8"));
  }
}
