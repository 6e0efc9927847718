package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** The dog that ate the homework. */
public final class HonoursDog {
  private static final Color FUR = hex("d99a5b");

  private HonoursDog() {}

  /** Paints it on 1080 x 1080. */
  public static void paint(Brush brush) {
    curtain(brush);
    brush.fill(rect(0, 860, 1080, 220), down(860, 1080, hex("8a5530"), hex("3a2014")));
    brush.glow(540, 460, 460, 480, hex("fff1c0", 0.6));
    brush.fill(oval(540, 900, 330, 44), hex("1d0d08", 0.5));
    gown(brush);
    head(brush);
    mortarboard(brush);
    homework(brush);
    confetti(brush);
    brush.vignette(0.45).grain(4);
    caption(brush, "Ate my homework", 108, rect(40, 18, 1000, 128));
    caption(brush, "graduated with honours", 90, rect(30, 948, 1020, 114), hex("ffe08a"));
  }

  private static void curtain(Brush brush) {
    for (int i = 0; i < 18; i++) {
      brush.fill(
          rect(i * 60, 0, 61, 870),
          across(i * 60, i * 60 + 60, hex("3b1f63"), hex("6b3fa0"), hex("3b1f63")));
    }
    brush.fill(rect(0, 0, 1080, 870), down(0, 870, hex("140a26", 0.55), hex("140a26", 0.05)));
  }

  private static void gown(Brush brush) {
    Shape gown = blob(250, 960, 290, 780, 380, 680, 540, 650, 700, 680, 790, 780, 830, 960);
    brush.fill(gown, across(250, 830, hex("29304f"), hex("3f4a78"), hex("161a30")));
    brush.fill(poly(446, 668, 634, 668, 572, 830, 540, 860, 508, 830), hex("f7e6c4"));
    brush.fill(poly(440, 668, 470, 660, 560, 880, 540, 900, 520, 880), hex("e8b53d"));
    brush.fill(poly(640, 668, 610, 660, 520, 880, 540, 900, 560, 880), hex("c48f22"));
    brush.fill(
        disc(540, 886, 40), round(530, 872, 50, hex("fff3b8"), hex("e8a91f"), hex("9a6810")));
    write(brush, "1st", Lettering.POSTER, 34, rect(505, 862, 70, 48), hex("5a3a08"));
    for (double side : new double[] {1, -1}) {
      brush.placed(
          540,
          0,
          side,
          1,
          0,
          () -> {
            brush.line(curve(190, 760, 220, 850, 200, 950), 6, hex("0e1122", 0.6));
            brush.fill(oval(150, 912, 80, 40), down(872, 952, lit(FUR, 0.35), shaded(FUR, 0.2)));
            brush
                .line(line(130, 926, 130, 946), 5, shaded(FUR, 0.5))
                .line(line(166, 926, 166, 946), 5, shaded(FUR, 0.5));
          });
    }
  }

  private static void head(Brush brush) {
    Shape skull =
        blob(
            336, 470, 356, 360, 440, 300, 540, 286, 640, 300, 724, 360, 744, 470, 716, 590, 640,
            670, 540, 692, 440, 670, 364, 590);
    brush.fill(skull, down(286, 692, lit(FUR, 0.25), FUR, shaded(FUR, 0.25)));
    Shape ear = blob(372, 356, 318, 350, 268, 430, 254, 560, 296, 620, 350, 580, 376, 470);
    brush.fill(ear, down(350, 620, shaded(FUR, 0.3), shaded(FUR, 0.55)));
    brush.fill(mirrored(ear, 540), down(350, 620, shaded(FUR, 0.3), shaded(FUR, 0.55)));
    brush.fill(
        blob(500, 290, 540, 286, 580, 290, 574, 480, 600, 520, 540, 500, 480, 520, 506, 480),
        lit(FUR, 0.75));
    brush.fill(oval(650, 440, 62, 72), shaded(FUR, 0.4));
    brush.fill(
        blob(420, 560, 470, 500, 540, 492, 610, 500, 660, 560, 640, 640, 540, 676, 440, 640),
        lit(FUR, 0.75));
    for (double x : new double[] {434, 646}) {
      brush
          .fill(oval(x, 440, 32, 38), hex("24151a"))
          .fill(disc(x + 11, 424, 12), Color.WHITE)
          .fill(disc(x - 10, 456, 6), hex("ffffff", 0.7));
    }
    brush
        .line(curve(396, 382, 430, 366, 462, 384), 9, shaded(FUR, 0.55))
        .line(curve(618, 384, 650, 366, 684, 382), 9, lit(FUR, 0.1));
    brush.fill(blob(492, 512, 540, 498, 588, 512, 574, 550, 540, 562, 506, 550), hex("24151a"));
    brush.fill(oval(524, 516, 16, 7), hex("ffffff", 0.65));
    brush.line(line(540, 560, 540, 596), 7, hex("24151a"));
  }

  private static void mortarboard(Brush brush) {
    brush.fill(
        path("M 404 300 L 404 350 C 440 388 640 388 676 350 L 676 300 Z"),
        across(404, 676, hex("252b48"), hex("10142a")));
    brush.fill(
        poly(540, 186, 800, 262, 540, 344, 280, 262),
        along(280, 186, 800, 344, hex("4a5588"), hex("1d2340")));
    brush.line(poly(540, 186, 800, 262, 540, 344, 280, 262), 4, hex("6d79b0"));
    brush.line(curve(540, 262, 680, 262, 752, 282, 760, 370), 8, hex("f2c744"));
    brush.fill(disc(540, 262, 12), hex("f2c744"));
    brush.fill(
        poly(746, 366, 774, 366, 786, 450, 734, 450), down(366, 450, hex("ffe08a"), hex("c48f22")));
  }

  private static void homework(Brush brush) {
    Shape sheet =
        poly(
            414, 606, 660, 592, 690, 770, 640, 752, 606, 790, 566, 758, 520, 796, 486, 760, 430,
            782);
    brush.soft(moved(sheet, 0, 10), 10, hex("1d0d08", 0.4));
    brush.fill(sheet, down(592, 796, Color.WHITE, hex("dfe3ee")));
    for (int i = 0; i < 5; i++) {
      brush.inside(sheet, rect(410, 640 + i * 27, 290, 3), hex("8fb2e0"));
    }
    brush.placed(
        548,
        664,
        1,
        1,
        -3.5,
        () -> {
          write(brush, "HOMEWORK", Lettering.BOLD, 36, rect(-118, -42, 236, 48), hex("2f4a86"));
          write(brush, "due today", Lettering.SLANTED, 34, rect(-118, 2, 236, 48), hex("c0392b"));
        });
    brush.line(curve(412, 612, 470, 602, 540, 596, 610, 600, 664, 594), 9, hex("24151a"));
  }

  private static void confetti(Brush brush) {
    Color[] inks = {hex("ff6b6b"), hex("ffd93d"), hex("6bd6ff"), hex("8dff9a"), hex("ff9df0")};
    for (int i = 0; i < 110; i++) {
      double x = brush.chance(0, 1080);
      double y = brush.chance(130, 950);
      if (Math.hypot(x - 540, y - 560) > 330) {
        brush.fill(turned(slab(x, y, 18, 9, 2), brush.chance(0, 180), x, y), inks[i % 5]);
      }
    }
  }
}
