package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A king explains the strategy to a pawn. */
public final class ChessKing {
  private ChessKing() {}

  /** Paints it on 1000 x 1250. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 760, hex("16323d"), hex("2f6670"), hex("e0a96a")));
    brush.glow(620, 420, 480, 480, hex("ffe4a8", 0.75));
    board(brush);
    brush.placed(150, 690, 0.62, () -> rook(brush));
    brush.placed(880, 700, 0.62, () -> rook(brush));
    brush.placed(620, 840, 1.1, () -> king(brush));
    brush.placed(255, 940, 1, () -> pawn(brush));
    Lettering.bubble(
        brush,
        "Moving forward, we all move forward. Well, you do.",
        42,
        rect(40, 190, 420, 190),
        500,
        452);
    brush.vignette(0.5).grain(4);
    caption(brush, "Moves one square a day", 80, rect(30, 24, 940, 108));
    caption(brush, "calls it leadership", 100, rect(40, 1110, 920, 124), hex("ffe9a0"));
  }

  private static void board(Brush brush) {
    for (int row = 0; row < 6; row++) {
      double top = 700 + row * row * 17;
      double bottom = 700 + (row + 1) * (row + 1) * 17;
      for (int column = -6; column < 6; column++) {
        double near = 0.62 + (bottom - 700) / 300;
        double far = 0.62 + (top - 700) / 300;
        Shape square =
            poly(
                500 + column * 170 * far,
                top,
                500 + (column + 1) * 170 * far,
                top,
                500 + (column + 1) * 170 * near,
                bottom,
                500 + column * 170 * near,
                bottom);
        boolean light = Math.floorMod(row + column, 2) == 0;
        brush.fill(square, light ? hex("f2dfb8") : hex("7a4a34"));
      }
    }
    brush.fill(rect(0, 690, 1000, 560), down(690, 1250, hex("ffc98a", 0.25), hex("1a0f1c", 0.55)));
    brush.fill(rect(0, 690, 1000, 12), hex("4a2a1c", 0.7));
  }

  private static void foot(Brush brush, double width, Color light, Color dark) {
    brush.fill(oval(10, 108, width * 1.16, 36), hex("140a14", 0.5));
    brush.fill(
        slab(-width, 56, 2 * width, 56, 26),
        across(-width, width, light, mix(light, dark, 0.4), dark));
    brush.fill(
        slab(-width * 0.84, 24, width * 1.68, 44, 20),
        across(-width, width, light, mix(light, dark, 0.4), dark));
    brush.fill(slab(-width * 0.8, 28, width * 0.3, 8, 4), hex("ffffff", 0.7));
  }

  private static void rook(Brush brush) {
    Color light = hex("8a5a4a");
    Color dark = hex("2a1418");
    foot(brush, 120, light, dark);
    brush.fill(
        path("M -82 36 C -60 -60 -60 -160 -76 -230 L 76 -230 C 60 -160 60 -60 82 36 Z"),
        across(-82, 82, light, mix(light, dark, 0.5), dark));
    brush.fill(rect(-100, -290, 200, 70), across(-100, 100, light, mix(light, dark, 0.5), dark));
    for (int i = 0; i < 3; i++) {
      brush.fill(
          rect(-100 + i * 72, -330, 56, 44), across(-100, 100, light, mix(light, dark, 0.5), dark));
    }
  }

  private static void king(Brush brush) {
    Color light = hex("fff6df");
    Color dark = hex("b08a5c");
    foot(brush, 165, light, dark);
    Shape body =
        path("M -118 36 C -70 -80 -96 -220 -120 -330 L 120 -330 C 96 -220 70 -80 118 36 Z");
    brush.fill(body, across(-120, 120, light, mix(light, dark, 0.3), dark));
    brush.fill(
        slab(-140, -356, 280, 40, 20), across(-140, 140, light, mix(light, dark, 0.4), dark));
    brush.fill(
        path("M -104 -352 L -132 -466 L -70 -420 L 0 -486 L 70 -420 L 132 -466 L 104 -352 Z"),
        across(-132, 132, hex("ffe9a0"), hex("f2c035"), hex("a8741f")));
    for (double x : new double[] {-132, 0, 132}) {
      brush.fill(
          disc(x, x == 0 ? -494 : -474, 17), round(x - 5, -490, 22, hex("ff9a9a"), hex("b8162f")));
    }
    brush.fill(slab(-106, -372, 212, 24, 10), hex("c98f22"));
    face(brush);
    brush
        .fill(poly(-30, -150, 30, -150, 0, -126), hex("c22a3c"))
        .fill(
            poly(-13, -132, 13, -132, 24, 0, 0, 26, -24, 0),
            down(-132, 26, hex("e8475a"), hex("8e1528")));
    brush.line(curve(92, -120, 150, -90, 148, -150), 26, mix(light, dark, 0.5));
    mug(brush);
    brush.line(curve(-92, -130, -150, -170, -196, -210), 26, light);
    brush.fill(disc(-200, -214, 20), light).line(line(-206, -222, -236, -252), 14, light);
  }

  private static void face(Brush brush) {
    Color ink = hex("3b2618");
    for (double x : new double[] {-40, 40}) {
      brush.fill(disc(x, -258, 25), Color.WHITE).line(disc(x, -258, 25), 4, ink);
      brush.fill(disc(x - 10, -252, 12), ink).fill(disc(x - 14, -257, 4), Color.WHITE);
    }
    brush
        .line(curve(-70, -302, -40, -310, -14, -296), 9, ink)
        .line(curve(14, -304, 44, -314, 70, -300), 9, ink);
    brush
        .fill(oval(-74, -216, 20, 12), hex("ff9d8a", 0.6))
        .fill(oval(74, -216, 20, 12), hex("ff9d8a", 0.6));
    brush.fill(
        path(
            "M 0 -216 C -16 -230 -50 -222 -66 -198 C -40 -192 -14 -194 0 -204 C 14 -194 40 -192 66 -198 C 50 -222 16 -230 0 -216 Z"),
        hex("8a6238"));
    brush.line(curve(-22, -182, 0, -174, 22, -182), 6, ink);
  }

  private static void mug(Brush brush) {
    brush.line(arc(192, -178, 24, 26, -90, 180), 10, hex("e6edf5"));
    brush.fill(slab(120, -216, 74, 82, 10), across(120, 194, Color.WHITE, hex("b3c2d6")));
    write(brush, "BOSS", Lettering.BOLD, 24, rect(124, -204, 66, 58), hex("c22a3c"));
  }

  private static void pawn(Brush brush) {
    Color light = hex("fff6df");
    Color dark = hex("a8824f");
    brush.placed(
        0,
        0,
        0.9,
        () -> {
          foot(brush, 120, light, dark);
          brush.fill(
              path("M -84 36 C -40 -20 -40 -80 -46 -110 L 46 -110 C 40 -80 40 -20 84 36 Z"),
              across(-84, 84, light, mix(light, dark, 0.4), dark));
          brush.fill(slab(-70, -122, 140, 28, 14), across(-70, 70, light, dark));
          brush.fill(
              disc(0, -190, 88), round(-26, -220, 130, Color.WHITE, hex("f5e3bd"), hex("a8824f")));
          for (double x : new double[] {-26, 40}) {
            brush.fill(disc(x, -196, 22), Color.WHITE).line(disc(x, -196, 22), 4, hex("3b2618"));
            brush.fill(disc(x + 8, -203, 10), hex("3b2618"));
          }
          brush
              .line(curve(-50, -238, -30, -246, -12, -236), 6, hex("3b2618"))
              .line(curve(24, -240, 42, -248, 60, -236), 6, hex("3b2618"));
          brush.line(curve(-10, -146, 8, -152, 26, -144), 6, hex("3b2618"));
          brush.fill(blob(86, -250, 96, -230, 86, -218, 76, -230), hex("8fe0ff"));
        });
  }
}
