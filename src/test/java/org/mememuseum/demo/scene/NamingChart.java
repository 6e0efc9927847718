package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** Where the time goes. */
public final class NamingChart {
  private static final Color INK = hex("2c2a4a");

  private NamingChart() {}

  /** Paints it on 1200 x 900. */
  public static void paint(Brush brush) {
    brush.ground(hex("fbf3e4"));
    for (int i = 0; i < 31; i++) {
      brush
          .line(line(i * 40, 0, i * 40, 900), 1, hex("e9dcc4"))
          .line(line(0, i * 40, 1200, i * 40), 1, hex("e9dcc4"));
    }
    write(
        brush,
        "Where the time goes when I program",
        Lettering.BOLD,
        54,
        rect(60, 30, 800, 76),
        INK,
        Lettering.Align.LEFT);
    write(
        brush,
        "one developer, one afternoon, one boolean",
        Lettering.SLANTED,
        32,
        rect(60, 100, 560, 46),
        hex("7a7394"),
        Lettering.Align.LEFT);
    bars(brush);
  }

  private static void bars(Brush brush) {
    bar(brush, 130, 60, hex("5bb8a6"), "4 %", "typing");
    bar(brush, 390, 120, hex("6c8ee0"), "9 %", "thinking");
    bar(brush, 650, 620, hex("f0665e"), "61 %", "naming one variable");
    bar(brush, 910, 300, hex("f2b441"), "26 %", "renaming it back");
    brush.line(line(90, 760, 1140, 760), 6, INK).line(line(90, 200, 90, 760), 6, INK);
    labels(brush);
    thinker(brush);
  }

  private static void bar(
      Brush brush, double x, double height, Color color, String share, String name) {
    double top = 757 - height;
    brush.fill(
        poly(x + 180, top, x + 208, top - 20, x + 208, 757, x + 180, 757), shaded(color, 0.35));
    brush.fill(poly(x, top, x + 28, top - 20, x + 208, top - 20, x + 180, top), lit(color, 0.4));
    brush.fill(rect(x, top, 180, height), across(x, x + 180, lit(color, 0.18), color));
    for (double y = top + 16; y < 750; y += 26) {
      brush.inside(
          rect(x, top, 180, height),
          poly(x, y, x + 180, y - 26, x + 180, y - 18, x, y + 8),
          hex("ffffff", 0.16));
    }
    write(
        brush,
        share,
        Lettering.BOLD,
        46,
        height > 100 ? rect(x, top + 8, 180, 60) : rect(x, top + 1, 180, 56),
        Color.WHITE);
    write(brush, name, Lettering.BOLD, 34, rect(x - 24, 772, 236, 96), INK);
  }

  private static void labels(Brush brush) {
    String[] names = {
      "flag", "isFlag", "flag2", "theFlag", "notNotReady", "flagFinal", "flagFinal2", "x"
    };
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      boolean dropped = i < names.length - 1;
      brush.placed(740, 250 + i * 62, 1, 1, i % 2 == 0 ? -2.5 : 2, () -> tag(brush, name, dropped));
    }
  }

  private static void tag(Brush brush, String name, boolean dropped) {
    brush.fill(slab(-76, -20, 152, 40, 8), hex("fff7ef"));
    write(brush, name, Lettering.CODE, 22, rect(-70, -18, 140, 36), hex("8e2430"));
    if (dropped) {
      brush.line(line(-66, 2, 66, -2), 4, hex("8e2430", 0.75));
    }
  }

  private static void thinker(Brush brush) {
    brush.placed(
        1010,
        352,
        0.98,
        () -> {
          brush.fill(
              blob(-88, 96, -70, 20, 0, -6, 70, 20, 88, 96, 0, 106),
              down(-6, 106, hex("d9dbe8"), hex("8d90ad")));
          new Cat(hex("b9bcd0"), Cat.Mood.BORED).head(brush, 0, -56, 0.82);
          brush
              .fill(oval(-40, 92, 26, 18), hex("eceef6"))
              .fill(oval(40, 92, 26, 18), hex("eceef6"));
        });
    Lettering.bubble(brush, "temp?", 44, rect(960, 66, 190, 84), 1046, 200);
  }
}
