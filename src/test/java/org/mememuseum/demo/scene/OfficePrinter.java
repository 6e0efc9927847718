package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** The printer knows. */
public final class OfficePrinter {
  private OfficePrinter() {}

  /** Paints it on 1080 x 1080. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 1080, hex("12202b"), hex("24404a"), hex("0c161d")));
    blinds(brush);
    brush.glow(540, 500, 560, 480, hex("b6ffd0", 0.35));
    brush.fill(rect(0, 800, 1080, 280), down(800, 1080, hex("3a4a45"), hex("10191b")));
    brush.fill(oval(540, 858, 430, 46), hex("03080a", 0.7));
    input(brush);
    body(brush);
    eyes(brush);
    display(brush);
    mouth(brush);
    brush.vignette(0.6).grain(5);
    caption(brush, "It can smell", 112, rect(40, 20, 1000, 136));
    caption(brush, "a deadline", 112, rect(40, 926, 1000, 136), hex("9dffb8"));
  }

  private static void blinds(Brush brush) {
    for (int i = 0; i < 11; i++) {
      brush.fill(
          poly(0, 170 + i * 58, 1080, 120 + i * 58, 1080, 140 + i * 58, 0, 190 + i * 58),
          hex("bfe8e0", 0.07));
    }
  }

  private static void input(Brush brush) {
    for (int i = 0; i < 4; i++) {
      Shape sheet = turned(rect(350, 190 + i * 6, 380, 250), -5 + i * 4, 540, 420);
      brush.fill(sheet, down(180, 440, hex("ffffff"), hex("c9d6d6"))).line(sheet, 2, hex("8fa3a3"));
    }
    brush.fill(
        poly(300, 420, 780, 420, 820, 470, 260, 470), down(400, 470, hex("a9b5b0"), hex("5f6e6b")));
  }

  private static void body(Brush brush) {
    Shape top = slab(160, 430, 760, 210, 46);
    brush.fill(slab(190, 560, 700, 290, 30), down(560, 850, hex("8b9894"), hex("3b4748")));
    brush.fill(top, down(430, 640, hex("f0efe4"), hex("c4c6b8"), hex("848c84")));
    brush.fill(slab(180, 440, 720, 24, 12), hex("ffffff", 0.65));
    brush.fill(slab(240, 780, 600, 56, 12), down(780, 836, hex("a4b0ab"), hex("55625f")));
    brush.fill(slab(480, 796, 120, 16, 8), hex("2b3537"));
    brush
        .fill(slab(200, 836, 110, 34, 10), hex("1c2527"))
        .fill(slab(770, 836, 110, 34, 10), hex("1c2527"));
    Shape note = turned(rect(690, 770, 160, 92), 5, 770, 816);
    brush.soft(moved(note, 3, 5), 7, hex("000000", 0.4));
    brush.fill(note, down(770, 860, hex("fff27a"), hex("ecd34a")));
    brush.placed(
        770,
        816,
        1,
        1,
        5,
        () ->
            write(
                brush,
                "there is no\ntray 7",
                Lettering.BOLD,
                27,
                rect(-74, -42, 148, 84),
                hex("4d3f0a")));
  }

  private static void eyes(Brush brush) {
    for (double side : new double[] {1, -1}) {
      brush.placed(
          540,
          0,
          side,
          1,
          0,
          () -> {
            Shape eye =
                path("M 70 520 L 262 478 C 270 560 210 606 140 596 C 96 588 72 560 70 520 Z");
            brush.soft(eye, 26, hex("5dff8f", 0.35));
            brush.fill(eye, round(165, 540, 120, hex("f4ffd9"), hex("8dff6a"), hex("158a4a")));
            brush.fill(oval(156, 546, 15, 42), hex("06140c"));
            brush.fill(disc(168, 526, 8), hex("ffffff", 0.9));
            brush.line(line(58, 518, 276, 470), 18, hex("353f3d"));
          });
    }
  }

  private static void display(Brush brush) {
    brush.fill(slab(330, 606, 420, 68, 14), hex("20292a"));
    brush.fill(slab(342, 614, 396, 52, 8), down(614, 666, hex("27582f"), hex("17381f")));
    write(brush, "PAPER JAM: TRAY 7", Lettering.CODE, 36, rect(352, 614, 376, 52), hex("a6ff9e"));
    for (int i = 0; i < 3; i++) {
      Color lamp = i == 0 ? hex("ff4c3e") : hex("3c4a48");
      brush.fill(disc(790 + i * 34, 640, 11), lamp);
    }
    brush.glow(790, 640, 34, 34, hex("ff4c3e", 0.7));
  }

  private static void mouth(Brush brush) {
    Shape slot = slab(270, 696, 540, 66, 24);
    brush.fill(slot, hex("0a0f10"));
    for (int i = 0; i < 11; i++) {
      double x = 284 + i * 47;
      brush.inside(slot, poly(x, 694, x + 44, 694, x + 22, 724), hex("f2efe2"));
    }
    Shape tongue =
        path(
            "M 400 742 L 680 742 L 700 880 C 660 860 640 920 600 896 C 570 880 540 930 500 900 C 470 884 430 920 384 890 Z");
    brush.soft(moved(tongue, 0, 8), 9, hex("000000", 0.45));
    brush.fill(tongue, down(740, 910, hex("c3cccb"), hex("ffffff"), hex("dfe7e4")));
    write(
        brush,
        "Page 1 of 1\n(for the next 9 pages)",
        Lettering.CODE,
        25,
        rect(404, 760, 272, 90),
        hex("36413f"));
  }
}
