package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** Two panels: the bed that cost a fortune, and the box it came in. */
public final class BoxChoice {
  private BoxChoice() {}

  /** Paints it on 1200 x 960. */
  public static void paint(Brush brush) {
    brush.ground(hex("fffaf2"));
    panel(brush, 20, hex("cfe3f2"), hex("9fbfda"));
    panel(brush, 610, hex("ffe0b5"), hex("f6b777"));
    brush.placed(305, 540, 1.1, () -> bed(brush));
    brush.placed(895, 540, 1.1, () -> box(brush));
    label(brush, 20, "Orthopaedic cloud bed, hand-stuffed", hex("31506b"));
    label(brush, 610, "The box it came in", hex("8a4a16"));
    write(brush, "0 minutes used", Lettering.BOLD, 58, rect(40, 50, 530, 90), hex("31506b"));
    write(brush, "new head office", Lettering.BOLD, 58, rect(630, 50, 530, 90), hex("8a4a16"));
  }

  private static void panel(Brush brush, double x, Color wall, Color floor) {
    brush.clipped(
        rect(x, 20, 570, 770),
        () -> {
          brush.fill(rect(x, 20, 570, 770), down(20, 620, lit(wall, 0.4), wall));
          for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 9; j++) {
              brush.fill(
                  star(x + 30 + i * 62 + j % 2 * 31, 60 + j * 64, 4, 10, 4), hex("ffffff", 0.4));
            }
          }
          brush.fill(rect(x, 620, 570, 170), down(620, 790, floor, shaded(floor, 0.25)));
          brush.fill(rect(x, 610, 570, 14), hex("ffffff", 0.8));
          brush.glow(x + 285, 660, 300, 70, hex("ffffff", 0.4));
        });
    brush.line(rect(x, 20, 570, 770), 6, hex("33263d"));
  }

  private static void label(Brush brush, double x, String text, Color ink) {
    Shape card = slab(x, 812, 570, 124, 14);
    brush.fill(card, Color.WHITE).line(card, 6, hex("33263d"));
    write(brush, text, Lettering.BOLD, 46, rect(x + 24, 818, 522, 112), ink);
  }

  private static void bed(Brush brush) {
    brush.fill(oval(0, 162, 250, 26), hex("233a50", 0.4));
    brush.fill(slab(-240, 60, 480, 100, 40), down(60, 160, hex("8f6bb8"), hex("4d3478")));
    brush.fill(
        blob(
            -236, 70, -220, -30, -140, -20, 0, 6, 140, -20, 220, -30, 236, 70, 200, 100, -200, 100),
        down(-40, 100, hex("c3a4e6"), hex("8560b3")));
    brush.fill(
        oval(0, 58, 176, 50), round(0, 48, 180, hex("fffaf5"), hex("f3e3ee"), hex("c5a8cf")));
    for (int i = 0; i < 7; i++) {
      brush.fill(disc(-180 + i * 60, 124, 6), hex("ffd98a"));
    }
    brush.fill(slab(-64, 74, 128, 44, 8), hex("ffd98a"));
    write(brush, "MAJESTY", Lettering.BOLD, 26, rect(-58, 76, 116, 40), hex("5a3a14"));
    brush.line(line(150, -20, 190, -130), 3, hex("5b7690"));
    brush.placed(
        190,
        -170,
        1,
        1,
        8,
        () -> {
          Shape tag = slab(-66, -44, 132, 88, 10);
          brush.fill(tag, Color.WHITE).line(tag, 3, hex("33263d"));
          write(
              brush, "was: a\nfortune", Lettering.BOLD, 28, rect(-58, -40, 116, 80), hex("c0392b"));
        });
    web(brush);
  }

  private static void web(Brush brush) {
    for (int i = 0; i < 5; i++) {
      brush.line(turned(line(-225, -20, -225, 90), -20 - i * 22, -225, -20), 2, hex("ffffff", 0.9));
    }
    for (int i = 1; i < 4; i++) {
      brush.line(arc(-225, -20, i * 28, i * 28, -110, 150), 2, hex("ffffff", 0.9));
    }
    brush.line(line(-120, -20, -120, 34), 2, hex("ffffff")).fill(disc(-120, 42, 10), hex("33263d"));
    brush.fill(disc(-124, 40, 3), Color.WHITE).fill(disc(-116, 40, 3), Color.WHITE);
  }

  private static void box(Brush brush) {
    brush.fill(oval(0, 176, 240, 24), hex("7a3a10", 0.45));
    brush.fill(poly(-180, -20, 180, -20, 150, -70, -150, -70), hex("8a5a2c"));
    brush.fill(
        blob(-120, 60, -110, -60, -50, -120, 50, -120, 110, -60, 120, 60),
        down(-120, 60, hex("4a4658"), hex("2a2736")));
    new Cat(hex("56526a"), Cat.Mood.SMUG).head(brush, 0, -150, 1.35);
    brush.fill(
        poly(-184, -22, 184, -22, 164, 176, -164, 176),
        down(-22, 176, hex("dda766"), hex("a86f35")));
    brush.fill(poly(-184, -22, -60, -22, -60, 176, -164, 176), hex("ffffff", 0.1));
    brush.fill(
        poly(-184, -22, -256, 50, -244, 66, -164, 10), down(-22, 66, hex("efc083"), hex("bd8344")));
    brush.fill(
        poly(184, -22, 256, 50, 244, 66, 164, 10), down(-22, 66, hex("efc083"), hex("a9713a")));
    brush.fill(oval(-64, -18, 36, 26), hex("656079")).fill(oval(64, -18, 36, 26), hex("656079"));
    for (double x : new double[] {-76, -58, 52, 70}) {
      brush.line(line(x, -8, x, 2), 4, hex("33263d"));
    }
    write(brush, "MAJESTY", Lettering.BOLD, 42, rect(-120, 34, 240, 54), hex("6b3f14"));
    write(brush, "THIS WAY UP ↑", Lettering.BOLD, 26, rect(-120, 98, 240, 40), hex("6b3f14"));
  }
}
