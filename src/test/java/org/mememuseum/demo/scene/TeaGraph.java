package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** The temperature of tea, as observed. */
public final class TeaGraph {
  private static final Color INK = hex("3b2b3f");

  private TeaGraph() {}

  /** Paints it on 1200 x 900. */
  public static void paint(Brush brush) {
    brush.ground(hex("f3f7ef"));
    for (int i = 0; i < 46; i++) {
      Color rule = i % 5 == 0 ? hex("c5dcc8") : hex("e0ecdf");
      brush
          .line(line(i * 27, 0, i * 27, 900), 1.5, rule)
          .line(line(0, i * 27, 1200, i * 27), 1.5, rule);
    }
    write(
        brush, "Temperature of my tea, observed", Lettering.BOLD, 56, rect(60, 26, 1080, 80), INK);
    zones(brush);
    axes(brush);
    measured(brush);
    cup(brush);
    write(brush, "TOO HOT", Lettering.BOLD, 44, rect(150, 250, 230, 60), hex("a12a2a"));
    write(brush, "COLD", Lettering.BOLD, 44, rect(900, 640, 200, 60), hex("2a5fa1"));
    Lettering.bubble(
        brush,
        "perfect, for 4 seconds (I was in another room)",
        36,
        rect(690, 150, 440, 124),
        607,
        404);
  }

  private static void zones(Brush brush) {
    brush.fill(rect(120, 130, 473, 640), down(130, 770, hex("ff6b5b", 0.4), hex("ff6b5b", 0.1)));
    brush.fill(rect(593, 130, 28, 640), down(130, 770, hex("7be08a"), hex("7be08a", 0.4)));
    brush.fill(rect(621, 130, 519, 640), down(130, 770, hex("5b9bff", 0.1), hex("5b9bff", 0.4)));
  }

  private static void axes(Brush brush) {
    brush.line(line(120, 130, 120, 770), 7, INK).line(line(120, 770, 1140, 770), 7, INK);
    brush
        .fill(poly(120, 112, 106, 144, 134, 144), INK)
        .fill(poly(1160, 770, 1128, 756, 1128, 784), INK);
    brush.placed(
        72,
        450,
        1,
        1,
        -90,
        () -> write(brush, "temperature", Lettering.BOLD, 36, rect(-240, -30, 480, 60), INK));
    write(brush, "poured", Lettering.BOLD, 34, rect(90, 786, 200, 50), INK);
    write(brush, "“just one e-mail first”", Lettering.BOLD, 34, rect(400, 786, 420, 50), INK);
    write(brush, "remembered", Lettering.BOLD, 34, rect(930, 786, 230, 50), INK);
    write(
        brush,
        "n = every single day",
        Lettering.SLANTED,
        28,
        rect(780, 842, 380, 40),
        hex("7f6f85"),
        Lettering.Align.RIGHT);
  }

  private static void measured(Brush brush) {
    Shape temperature =
        curve(
            124, 176, 300, 190, 450, 236, 560, 330, 607, 420, 660, 530, 760, 640, 900, 704, 1120,
            726);
    brush.line(moved(temperature, 3, 7), 13, hex("3b2b3f", 0.18));
    brush.line(
        temperature,
        11,
        across(
            124, 1120, hex("e0362c"), hex("e0362c"), hex("f2913d"), hex("3f86e0"), hex("2a5fc0")));
    brush.fill(disc(607, 420, 18), hex("1f9a4a")).line(disc(607, 420, 18), 5, Color.WHITE);
  }

  private static void cup(Brush brush) {
    brush.placed(
        330,
        560,
        1.05,
        () -> {
          brush.fill(oval(10, 148, 190, 26), hex("3b2b3f", 0.25));
          brush
              .fill(oval(0, 138, 170, 30), down(108, 168, Color.WHITE, hex("b9c9dd")))
              .line(oval(0, 138, 170, 30), 5, INK);
          brush
              .line(arc(126, 36, 56, 52, -100, 210), 30, INK)
              .line(arc(126, 36, 56, 52, -100, 210), 19, hex("dfe9f4"));
          Shape cup =
              path("M -130 -30 L 130 -30 C 126 90 80 136 0 136 C -80 136 -126 90 -130 -30 Z");
          brush
              .fill(cup, across(-130, 130, Color.WHITE, hex("e3ecf5"), hex("9fb3cc")))
              .line(cup, 6, INK);
          brush.inside(cup, rect(-140, 90, 280, 16), hex("e0717c"));
          brush.fill(oval(0, -30, 130, 30), hex("f5f9fd")).line(oval(0, -30, 130, 30), 6, INK);
          brush.fill(oval(0, -24, 112, 21), down(-45, -3, hex("c9772f"), hex("8a4316")));
          cupFace(brush);
        });
  }

  private static void cupFace(Brush brush) {
    for (double x : new double[] {-42, 42}) {
      brush.fill(oval(x, 30, 12, 15), INK).fill(disc(x + 4, 24, 5), Color.WHITE);
      brush.fill(oval(x * 1.6, 54, 16, 9), hex("ff9d9d", 0.7));
    }
    brush.line(curve(-18, 62, 0, 54, 18, 62), 6, INK);
    for (int i = -1; i < 2; i++) {
      brush.line(
          curve(i * 46, -60, i * 46 + 18, -90, i * 46 - 14, -120, i * 46 + 8, -156),
          9,
          hex("b9a9b8", 0.6));
    }
    brush.line(curve(100, -20, 128, 10, 150, 60), 3, INK);
    brush
        .fill(turned(slab(136, 60, 44, 50, 5), -8, 158, 84), hex("ffd166"))
        .line(turned(slab(136, 60, 44, 50, 5), -8, 158, 84), 4, INK);
  }
}
