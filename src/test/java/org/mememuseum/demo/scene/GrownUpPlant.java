package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A houseplant that has its life in order. */
public final class GrownUpPlant {
  private GrownUpPlant() {}

  /** Paints it on 900 x 1200. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 1200, hex("f6d9b8"), hex("eab78d")));
    for (int i = 0; i < 14; i++) {
      brush.fill(rect(i * 66, 0, 30, 900), hex("fff0dc", 0.35));
    }
    window(brush);
    floor(brush);
    leaves(brush);
    pot(brush);
    mess(brush);
    brush.vignette(0.3).grain(4);
    caption(brush, "Drinks on Sundays. Goes to bed at sunset.", 72, rect(40, 16, 820, 170));
    caption(
        brush, "Most grown-up resident of this flat", 76, rect(40, 1024, 820, 166), hex("d9ff8f"));
  }

  private static void window(Brush brush) {
    Shape pane = rect(150, 180, 600, 520);
    brush.soft(pane, 24, hex("fff6d0", 0.5));
    brush.fill(pane, down(180, 700, hex("8fd3f2"), hex("e7f7f3")));
    brush.clipped(
        pane,
        () -> {
          brush.glow(620, 290, 190, 190, hex("fffbd6"));
          brush.fill(
              blob(120, 640, 260, 540, 400, 600, 560, 520, 780, 620, 800, 760, 100, 760),
              hex("9ccf9a"));
          brush.fill(
              blob(120, 690, 320, 630, 560, 660, 780, 620, 800, 800, 100, 800), hex("6fb283"));
        });
    brush.line(pane, 24, hex("fffaf0")).line(line(450, 180, 450, 700), 16, hex("fffaf0"));
    brush.line(rect(137, 167, 626, 546), 3, hex("c99f78"));
    Shape left = path("M 60 160 L 250 160 C 240 380 190 560 90 700 L 60 700 Z");
    for (Shape curtain : new Shape[] {left, mirrored(left, 450)}) {
      brush.fill(curtain, across(60, 840, hex("e8736b"), hex("f6a58d"), hex("e8736b")));
    }
    brush.line(line(40, 160, 860, 160), 14, hex("8a5a3a"));
    brush.fill(slab(100, 690, 700, 34, 8), down(690, 724, Color.WHITE, hex("d9c6ae")));
  }

  private static void floor(Brush brush) {
    brush.fill(rect(0, 900, 900, 300), down(900, 1200, hex("b9794e"), hex("6e3f2a")));
    brush.fill(rect(0, 880, 900, 22), down(880, 902, hex("fff7ea"), hex("d8bfa2")));
    brush.fill(slab(230, 832, 440, 40, 12), down(832, 872, hex("a5683f"), hex("6c3d22")));
    brush.fill(poly(270, 870, 300, 870, 286, 1010, 266, 1010), hex("6c3d22"));
    brush.fill(poly(600, 870, 630, 870, 634, 1010, 614, 1010), hex("6c3d22"));
  }

  private static void leaves(Brush brush) {
    double[][] stems = {
      {-72, 290}, {-44, 350}, {-16, 390}, {14, 400}, {42, 350}, {70, 300}, {-92, 210}, {90, 220}
    };
    for (double[] stem : stems) {
      brush.placed(450, 640, 1, 1, stem[0], () -> leaf(brush, stem[1]));
    }
  }

  private static void leaf(Brush brush, double length) {
    Color green = mix(hex("2f8f57"), hex("7cc25b"), brush.chance(0, 1));
    Shape leaf =
        blob(
            0,
            0,
            length * 0.13,
            -length * 0.35,
            length * 0.22,
            -length * 0.66,
            0,
            -length,
            -length * 0.22,
            -length * 0.66,
            -length * 0.13,
            -length * 0.35);
    brush.soft(moved(leaf, 4, 6), 6, hex("12402a", 0.25));
    brush.fill(
        leaf, across(-length * 0.2, length * 0.2, lit(green, 0.25), green, shaded(green, 0.35)));
    brush.line(line(0, 0, 0, -length * 0.9), 4, hex("e4f7b5", 0.75));
    for (int i = 2; i < 6; i++) {
      double y = -length * i * 0.14;
      brush.line(curve(0, y, length * 0.08, y - 14, length * 0.14, y - 34), 2, hex("e4f7b5", 0.45));
      brush.line(
          curve(0, y, -length * 0.08, y - 14, -length * 0.14, y - 34), 2, hex("e4f7b5", 0.45));
    }
  }

  private static void pot(Brush brush) {
    Shape pot = path("M 300 620 L 600 620 L 566 836 C 540 850 360 850 334 836 Z");
    brush.fill(oval(450, 842, 170, 18), hex("3a1a0c", 0.4));
    brush.fill(pot, across(300, 600, hex("f39b6d"), hex("d86b45"), hex("93402b")));
    brush.fill(
        slab(282, 600, 336, 54, 16), across(282, 618, hex("ffb285"), hex("df7550"), hex("9c4630")));
    for (double x : new double[] {400, 500}) {
      brush.fill(disc(x, 718, 11), hex("3a1a1c")).fill(disc(x + 4, 714, 4), Color.WHITE);
      brush.line(disc(x, 718, 34), 6, hex("3b2330"));
      brush.fill(oval(x, 768, 18, 10), hex("ff9d8a", 0.65));
    }
    brush.line(curve(434, 712, 450, 706, 466, 712), 6, hex("3b2330"));
    brush.line(curve(424, 768, 450, 786, 476, 768), 6, hex("3a1a1c"));
  }

  private static void mess(Brush brush) {
    Color[] cloths = {hex("5c7fd6"), hex("f2e6d8"), hex("d65c7f"), hex("6fc0a8")};
    for (int i = 0; i < 9; i++) {
      double x = 60 + i % 5 * 34;
      double y = 1010 - i / 3 * 30;
      Color color = cloths[i % 4];
      brush.fill(
          blob(x - 60, y, x - 20, y - 36, x + 40, y - 26, x + 70, y + 10, x, y + 30),
          down(y - 36, y + 30, lit(color, 0.2), shaded(color, 0.3)));
    }
    for (int i = 0; i < 4; i++) {
      double y = 992 - i * 36;
      Shape box = slab(690 - i % 2 * 14, y, 190, 34, 4);
      brush.fill(box, down(y, y + 34, hex("f3e3c4"), hex("b9965f"))).line(box, 2, hex("7d5c30"));
      write(brush, "PIZZA", Lettering.BOLD, 22, rect(696, y, 170, 34), hex("c0392b"));
    }
  }
}
