package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** Penguins in a meeting that had a better shape. */
public final class PenguinMeeting {
  private PenguinMeeting() {}

  /** Paints it on 1280 x 860. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 560, hex("0e2350"), hex("2b5c91"), hex("a8dbe8")));
    aurora(brush);
    ice(brush);
    board(brush);
    double[][] seats = {{170, 640, 0.8}, {1120, 640, 0.8}, {330, 700, 0.95}, {960, 700, 0.95}};
    for (double[] seat : seats) {
      boolean left = seat[0] < 640;
      brush.placed(
          seat[0], seat[1], left ? seat[2] : -seat[2], seat[2], 0, () -> penguin(brush, false));
    }
    brush.placed(640, 690, 1.12, () -> penguin(brush, true));
    snow(brush);
    brush.vignette(0.35).grain(3);
    caption(brush, "This meeting", 100, rect(60, 12, 1160, 120));
    caption(brush, "could have been a huddle", 88, rect(60, 744, 1160, 108), hex("bdf3ff"));
  }

  private static void aurora(Brush brush) {
    for (int i = 0; i < 60; i++) {
      double x = i * 22;
      double y = 190 + Math.sin(i * 0.28) * 50 + Math.sin(i * 0.11) * 40;
      Color color = mix(hex("5dffc0"), hex("b28cff"), (Math.sin(i * 0.2) + 1) / 2);
      brush.fill(
          rect(x, y - 140, 24, 220),
          down(y - 140, y + 80, fade(color, 0), fade(color, 0.42), fade(color, 0)));
    }
    for (int i = 0; i < 70; i++) {
      brush.fill(
          disc(brush.chance(0, 1280), brush.chance(0, 300), brush.chance(0.8, 2.4)),
          hex("ffffff", 0.8));
    }
  }

  private static void ice(Brush brush) {
    brush.fill(
        poly(
            0, 470, 130, 330, 220, 420, 330, 300, 470, 480, 640, 420, 800, 480, 930, 320, 1050, 430,
            1160, 340, 1280, 460, 1280, 600, 0, 600),
        down(300, 600, hex("eafaff"), hex("7fb9dc")));
    brush.fill(poly(330, 300, 470, 480, 380, 480), hex("5f9bc8", 0.5));
    brush.fill(poly(930, 320, 1050, 430, 960, 500), hex("5f9bc8", 0.5));
    brush.fill(
        path("M 0 540 C 300 500 900 500 1280 540 L 1280 860 L 0 860 Z"),
        down(510, 860, hex("f4fdff"), hex("8fc1dd")));
    brush
        .line(curve(80, 640, 260, 660, 420, 640), 3, hex("6fa9cc", 0.5))
        .line(curve(860, 600, 1000, 620, 1220, 596), 3, hex("6fa9cc", 0.5));
  }

  private static void board(Brush brush) {
    brush
        .line(line(500, 560, 470, 650), 10, hex("5a3c2a"))
        .line(line(780, 560, 810, 650), 10, hex("5a3c2a"));
    Shape sheet = slab(450, 170, 380, 390, 8);
    brush.soft(moved(sheet, 5, 12), 12, hex("0a1c3a", 0.4));
    brush
        .fill(sheet, down(170, 560, Color.WHITE, hex("dfe9f0")))
        .fill(rect(450, 170, 380, 18), hex("5a3c2a"));
    write(brush, "AGENDA", Lettering.BOLD, 46, rect(470, 196, 340, 56), hex("1b2a4a"));
    write(
        brush,
        "1. Fish\n2. Cold: why?\n3. Fish (again)\n4. Who left?",
        Lettering.BOLD,
        36,
        rect(486, 258, 320, 180),
        hex("34507c"),
        Lettering.Align.LEFT);
  }

  private static void penguin(Brush brush, boolean chair) {
    brush.fill(oval(0, 92, 100, 20), hex("2d5f8a", 0.45));
    brush.fill(oval(-38, 86, 40, 16), hex("f59a23")).fill(oval(38, 86, 40, 16), hex("f59a23"));
    Shape coat =
        blob(
            0, -200, 66, -172, 84, -100, 108, 0, 80, 80, 0, 98, -80, 80, -108, 0, -84, -100, -66,
            -172);
    brush.fill(coat, across(-108, 108, hex("39486f"), hex("18203c"), hex("0d1226")));
    Shape belly = blob(0, -110, 48, -96, 70, -20, 56, 66, 0, 84, -56, 66, -70, -20, -48, -96);
    brush.fill(belly, round(-10, -30, 130, Color.WHITE, hex("eef4f8"), hex("a9bfd2")));
    brush.fill(blob(-8, -118, -30, -172, -58, -150, -52, -112, -26, -94), hex("f4f8fb"));
    brush.fill(blob(8, -118, 30, -172, 58, -150, 52, -112, 26, -94), hex("f4f8fb"));
    for (double x : new double[] {-30, 30}) {
      brush.fill(disc(x, -136, 11), hex("10162c")).fill(disc(x + 4, -140, 4), Color.WHITE);
      brush.fill(oval(x * 1.5, -112, 10, 6), hex("ff9d8a", 0.6));
    }
    brush.fill(
        blob(-20, -122, 0, -134, 20, -122, 0, -100),
        down(-134, -100, hex("ffc14d"), hex("ea7d10")));
    wings(brush, chair);
  }

  private static void wings(Brush brush, boolean chair) {
    if (chair) {
      brush.fill(
          blob(-96, -70, -150, -120, -184, -190, -160, -190, -110, -140, -84, -100), hex("1c2546"));
      brush.line(line(-172, -190, -162, -312), 7, hex("d9a05a"));
      brush
          .fill(poly(-18, -96, 18, -96, 0, -84), hex("d6304a"))
          .fill(poly(0, -86, 15, -10, 0, 8, -15, -10), down(-86, 8, hex("f04a62"), hex("a81e36")));
    } else {
      brush.fill(blob(84, -70, 112, -20, 118, 40, 104, 50, 88, 10), hex("141b36"));
      brush.fill(blob(-84, -70, -112, -20, -118, 40, -104, 50, -88, 10), hex("2c3860"));
      brush
          .line(curve(-44, -160, -30, -156, -18, -160), 5, hex("10162c"))
          .line(curve(44, -160, 30, -156, 18, -160), 5, hex("10162c"));
    }
  }

  private static void snow(Brush brush) {
    for (int i = 0; i < 130; i++) {
      brush.fill(
          disc(brush.chance(0, 1280), brush.chance(0, 860), brush.chance(1, 4)),
          hex("ffffff", brush.chance(0.4, 0.95)));
    }
  }
}
