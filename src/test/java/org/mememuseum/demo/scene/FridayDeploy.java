package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A cat, a red button and the last minute of a working week. */
public final class FridayDeploy {
  private FridayDeploy() {}

  /** Paints it on 1280 x 960. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 960, hex("2c2350"), hex("574077")));
    window(brush);
    clock(brush, 1105, 290);
    calendar(brush);
    cat(brush);
    desk(brush);
    button(brush);
    paw(brush);
    brush.vignette(0.5).grain(4);
    caption(brush, "It is one tiny change", 96, rect(60, 18, 1160, 120));
    caption(brush, "Famous last words, Friday 16:58", 84, rect(50, 842, 1180, 104));
  }

  private static void window(Brush brush) {
    Shape pane = rect(300, 130, 680, 570);
    brush.soft(pane, 26, hex("ffb066", 0.35));
    brush.fill(pane, down(130, 690, hex("3d3a7c"), hex("a8548a"), hex("f58a5b"), hex("ffd77d")));
    brush.clipped(pane, () -> brush.glow(420, 560, 210, 210, hex("fff3b8", 0.9)));
    brush.fill(disc(420, 560, 58), hex("fff6cf"));
    double x = 300;
    while (x < 975) {
      double width = Math.min(980 - x, brush.chance(46, 88));
      double top = brush.chance(430, 590);
      brush.fill(rect(x, top, width, 700 - top), down(top, 700, hex("4b2c63"), hex("7c3f6b")));
      for (double y = top + 14; y < 680; y += 24) {
        for (double lamp = x + 10; lamp < x + width - 12; lamp += 17) {
          if (brush.chance(0, 1) < 0.4) {
            brush.fill(rect(lamp, y, 8, 11), hex("ffd98a", 0.85));
          }
        }
      }
      x += width;
    }
    brush.line(pane, 16, hex("1f1838"));
    brush.line(line(640, 130, 640, 700), 10, hex("1f1838"));
    brush.line(line(300, 330, 980, 330), 10, hex("1f1838"));
  }

  private static void clock(Brush brush, double x, double y) {
    brush.soft(disc(x + 4, y + 10, 92), 14, hex("000000", 0.4));
    brush.fill(disc(x, y, 96), hex("17122c"));
    brush.fill(disc(x, y, 84), round(x - 20, y - 30, 130, Color.WHITE, hex("d6d0e6")));
    for (int hour = 0; hour < 12; hour++) {
      brush.line(turned(line(x, y - 74, x, y - 64), hour * 30.0, x, y), 5, hex("17122c"));
    }
    brush.line(turned(line(x, y, x, y - 46), 149.5, x, y), 9, hex("17122c"));
    brush.line(turned(line(x, y + 10, x, y - 68), 354, x, y), 6, hex("17122c"));
    brush.line(turned(line(x, y + 16, x, y - 72), 290, x, y), 3, hex("e0453a"));
    brush.fill(disc(x, y, 8), hex("e0453a"));
  }

  private static void calendar(Brush brush) {
    Shape sheet = slab(86, 200, 160, 180, 10);
    brush.soft(moved(sheet, 4, 10), 12, hex("000000", 0.4));
    brush.fill(sheet, down(200, 380, Color.WHITE, hex("dcd6ea")));
    brush.inside(sheet, rect(86, 200, 160, 48), hex("e0453a"));
    write(brush, "TODAY", Lettering.BOLD, 26, rect(96, 204, 140, 40), Color.WHITE);
    write(brush, "FRI", Lettering.BOLD, 68, rect(92, 252, 148, 116), hex("2c2350"));
  }

  private static void cat(Brush brush) {
    Shape jacket = blob(430, 740, 470, 580, 570, 530, 710, 530, 810, 580, 850, 740, 640, 800);
    brush.fill(jacket, down(530, 760, hex("46639c"), hex("22335f")));
    brush.fill(poly(572, 520, 708, 520, 640, 690), hex("f4f1fb"));
    brush.fill(poly(622, 548, 658, 548, 664, 700, 640, 730, 616, 700), hex("d4475b"));
    new Cat(hex("e8964a"), Cat.Mood.SMUG).head(brush, 640, 420, 1.75);
    brush.line(curve(480, 365, 466, 420, 478, 470), 7, hex("ffd9a0", 0.75));
  }

  private static void desk(Brush brush) {
    brush.fill(rect(0, 700, 1280, 260), down(700, 960, hex("9a5f3f"), hex("3e2230")));
    brush.fill(rect(0, 700, 1280, 12), hex("d29062"));
    brush.glow(640, 720, 420, 60, hex("ffb066", 0.35));
    Shape mug = slab(1010, 610, 110, 130, 16);
    brush.line(arc(1126, 670, 34, 38, -90, 180), 16, hex("c7d3e6"));
    brush.fill(mug, across(1010, 1120, hex("f5f8ff"), hex("a9b7d2")));
    write(brush, "WEEKEND\nMODE", Lettering.BOLD, 22, rect(1018, 640, 94, 70), hex("46639c"));
    Shape note = turned(rect(170, 730, 190, 84), -6, 265, 772);
    brush.fill(note, hex("ffe680"));
    brush.placed(
        265,
        772,
        1,
        1,
        -6,
        () ->
            write(
                brush,
                "tests: later",
                Lettering.PLAIN,
                28,
                rect(-86, -34, 172, 68),
                hex("5a4510")));
  }

  private static void button(Brush brush) {
    brush.fill(oval(640, 792, 190, 54), hex("0e0a1c", 0.5));
    brush.fill(slab(470, 722, 340, 70, 30), down(722, 792, hex("ffd54d"), hex("b8862b")));
    for (int i = 0; i < 8; i++) {
      double x = 486 + i * 42;
      brush.inside(
          slab(470, 722, 340, 70, 30),
          poly(x, 792, x + 20, 792, x + 42, 722, x + 22, 722),
          hex("2b2130"));
    }
    brush.fill(oval(640, 724, 160, 42), hex("4d0f1c"));
    brush.fill(
        path("M 500 720 C 500 640 780 640 780 720 C 780 760 500 760 500 720 Z"),
        down(650, 750, hex("ff7a66"), hex("d6213c"), hex("8a1030")));
    brush.fill(oval(600, 680, 58, 14), hex("ffffff", 0.45));
    write(brush, "DEPLOY", Lettering.BOLD, 38, rect(530, 692, 220, 48), Color.WHITE);
  }

  private static void paw(Brush brush) {
    Shape arm =
        blob(800, 620, 850, 660, 800, 690, 750, 668, 700, 660, 672, 628, 700, 590, 750, 600);
    brush.soft(moved(arm, 0, 24), 14, hex("3a0a1c", 0.4));
    brush.fill(arm, down(590, 690, hex("f3ac66"), hex("b76a35")));
    brush.line(curve(690, 660, 684, 642, 694, 626), 5, hex("8a4a24"));
    brush.line(curve(716, 664, 708, 646, 716, 630), 5, hex("8a4a24"));
    brush.fill(
        blob(792, 606, 880, 640, 862, 716, 780, 690), down(606, 716, hex("46639c"), hex("22335f")));
  }
}
