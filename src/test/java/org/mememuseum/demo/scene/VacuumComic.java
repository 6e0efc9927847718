package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** Four panels in the life of a robot vacuum cleaner. */
public final class VacuumComic {
  private static final Color INK = hex("262042");

  private VacuumComic() {}

  /** Paints it on 900 x 1600. */
  public static void paint(Brush brush) {
    brush.ground(hex("fff8ec"));
    panel(brush, 20, hex("ffe2a8"), hex("f2b96b"), () -> plan(brush));
    panel(brush, 412, hex("bfe7df"), hex("6fbfae"), () -> proud(brush));
    panel(brush, 804, hex("d9d0f5"), hex("a394dd"), () -> sock(brush));
    panel(brush, 1196, hex("3a3566"), hex("252046"), () -> end(brush));
  }

  private static void panel(Brush brush, double y, Color wall, Color floor, Runnable scene) {
    Shape frame = rect(20, y, 860, 376);
    brush.clipped(
        frame,
        () ->
            brush.placed(
                20,
                y,
                1,
                () -> {
                  brush.fill(rect(0, 0, 860, 376), down(0, 280, lit(wall, 0.35), wall));
                  brush.fill(rect(0, 270, 860, 106), down(270, 376, floor, shaded(floor, 0.3)));
                  brush.fill(rect(0, 258, 860, 13), hex("ffffff", 0.65));
                  for (int i = 0; i < 8; i++) {
                    brush.line(
                        line(430 + (i - 3.5) * 110, 271, 430 + (i - 3.5) * 220, 376),
                        2,
                        shaded(floor, 0.35));
                  }
                  scene.run();
                }));
    brush.line(frame, 7, INK);
  }

  private static void robot(Brush brush, double x, double y, double scale, Color light, int mood) {
    brush.placed(
        x,
        y,
        scale,
        () -> {
          brush.fill(oval(0, 52, 150, 18), hex("1a1633", 0.4));
          brush.fill(
              path("M -140 10 C -140 60 140 60 140 10 L 140 -10 L -140 -10 Z"),
              across(-140, 140, hex("7b86a3"), hex("4b546f"), hex("2b3147")));
          brush.fill(
              oval(0, -10, 140, 44),
              round(-40, -30, 180, Color.WHITE, hex("dfe5ef"), hex("9aa5bd")));
          brush.fill(slab(-34, -74, 68, 58, 26), across(-34, 34, hex("59637f"), hex("2b3147")));
          brush.fill(oval(0, -72, 34, 12), hex("7b86a3"));
          brush.glow(0, -50, 44, 30, fade(light, 0.8)).fill(slab(-26, -58, 52, 14, 7), light);
          brush.fill(slab(-86, 4, 172, 40, 18), hex("1c2034"));
          double tall = mood == 1 ? 4 : 13;
          brush.fill(oval(-38, 22, 13, tall), light).fill(oval(38, 22, 13, tall), light);
          brush.line(
              mood == 2 ? arc(0, 38, 14, 8, 0, 180) : arc(0, 24, 14, 10, 180, 180), 4, light);
        });
  }

  private static void plan(Brush brush) {
    lamp(brush, 90);
    sofa(brush, 640, hex("d8615f"));
    robot(brush, 300, 300, 1, hex("5dffd0"), 0);
    Lettering.bubble(
        brush, "I have mapped\nthe entire flat.", 38, rect(360, 24, 380, 112), 330, 190);
  }

  private static void lamp(Brush brush, double x) {
    brush.glow(x, 120, 150, 150, hex("fff6c8", 0.8));
    brush.line(line(x, 120, x, 286), 8, INK).fill(oval(x, 290, 44, 9), INK);
    brush.fill(
        poly(x - 34, 60, x + 34, 60, x + 60, 136, x - 60, 136),
        down(60, 136, hex("fff3c4"), hex("f2b544")));
  }

  private static void sofa(Brush brush, double x, Color cloth) {
    brush.fill(
        slab(x - 150, 150, 330, 130, 34), down(150, 280, lit(cloth, 0.15), shaded(cloth, 0.2)));
    brush.fill(
        slab(x - 190, 200, 80, 110, 30), down(200, 310, lit(cloth, 0.25), shaded(cloth, 0.3)));
    brush.fill(
        slab(x + 140, 200, 80, 110, 30), down(200, 310, lit(cloth, 0.15), shaded(cloth, 0.35)));
    brush.fill(
        slab(x - 130, 226, 290, 76, 22), down(226, 302, lit(cloth, 0.3), shaded(cloth, 0.15)));
    brush.fill(turned(slab(x - 90, 176, 84, 74, 18), -10, x, 200), hex("ffe9a8"));
  }

  private static void proud(Brush brush) {
    Shape map = rect(500, 90, 310, 170);
    brush.fill(map, hex("1d5e68")).line(map, 8, hex("fffdf5"));
    for (int i = 0; i < 7; i++) {
      brush.line(line(516 + i * 44, 92, 516 + i * 44, 258), 1, hex("ffffff", 0.25));
    }
    brush.line(poly(530, 120, 660, 120, 660, 170, 780, 170, 780, 236, 530, 236), 4, hex("9dffe4"));
    brush.dashes(
        curve(550, 220, 560, 140, 600, 140, 610, 220, 650, 220, 700, 190, 760, 216),
        4,
        10,
        8,
        hex("ffe45c"));
    robot(brush, 240, 304, 1.08, hex("5dffd0"), 1);
    Lettering.bubble(
        brush, "No corner escapes me. No crumb is safe.", 38, rect(30, 24, 440, 118), 250, 206);
  }

  private static void sock(Brush brush) {
    sofa(brush, 120, hex("5f7fd8"));
    robot(brush, 340, 304, 1.05, hex("ffe45c"), 0);
    Shape sock =
        path(
            "M 640 216 L 716 208 L 724 280 C 760 292 800 296 804 322 C 806 344 700 346 664 334 C 640 326 646 280 640 216 Z");
    brush.fill(oval(724, 340, 100, 12), hex("1a1633", 0.4));
    brush.fill(sock, down(208, 344, hex("ffffff"), hex("e3dcef")));
    brush.inside(sock, rect(600, 226, 240, 18), hex("e0535f"));
    brush.inside(sock, rect(600, 254, 240, 12), hex("e0535f"));
    brush.inside(sock, oval(806, 326, 40, 40), hex("e0535f"));
    brush.line(sock, 4, INK);
    Lettering.bubble(brush, "What is that?", 42, rect(390, 30, 300, 88), 366, 196);
    write(brush, "(a sock)", Lettering.SLANTED, 36, rect(620, 136, 200, 56), INK);
  }

  private static void end(Brush brush) {
    brush.glow(430, 300, 330, 150, hex("ff7a6b", 0.35));
    brush.placed(430, 276, 1, 1, 8, () -> robot(brush, 0, 0, 1.15, hex("ff6f61"), 2));
    Shape sock =
        blob(290, 336, 350, 312, 440, 336, 530, 322, 600, 344, 560, 370, 440, 362, 330, 370);
    brush.fill(sock, down(312, 370, Color.WHITE, hex("cfc6e3"))).line(sock, 4, INK);
    brush
        .line(curve(336, 318, 348, 340, 342, 366), 14, hex("e0535f"))
        .line(curve(548, 326, 558, 344, 550, 366), 14, hex("e0535f"));
    for (int i = 0; i < 4; i++) {
      brush.line(arc(280 - i * 14, 220 - i * 16, 16, 10, 0, 300), 4, hex("ffffff", 0.5));
    }
    Lettering.bubble(
        brush, "Tell the dustpan\nI loved her.", 40, rect(350, 22, 400, 118), 450, 196);
  }
}
