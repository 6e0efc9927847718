package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;

/** The most senior engineer of the house. */
public final class SeniorDuck {
  private SeniorDuck() {}

  /** Paints it on 1080 x 1080. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 1080, hex("0d1533"), hex("1d2a5c"), hex("101a3c")));
    screen(brush);
    brush.fill(rect(0, 770, 1080, 310), down(770, 1080, hex("20336b"), hex("0a1028")));
    brush.glow(540, 790, 520, 110, hex("5fd0ff", 0.35));
    brush.placed(0, 1790, 1, -1, 0, () -> brush.placed(0, 0, 1, () -> duck(brush)));
    brush.fill(rect(0, 895, 1080, 185), down(895, 1080, hex("142350", 0.72), hex("0a1028")));
    brush.fill(oval(540, 895, 300, 36), hex("050a1e", 0.75));
    duck(brush);
    glasses(brush);
    brush.vignette(0.5).grain(4);
    caption(brush, "412 bugs solved", 104, rect(40, 22, 1000, 130));
    caption(brush, "not one word said", 104, rect(40, 930, 1000, 130), hex("ffe45c"));
  }

  private static void screen(Brush brush) {
    Shape glass = slab(110, 160, 860, 540, 22);
    brush.soft(glass, 60, hex("3aa0ff", 0.3));
    brush.fill(slab(86, 136, 908, 588, 34), down(136, 724, hex("39456f"), hex("151c3b")));
    brush.fill(glass, down(160, 700, hex("10214f"), hex("0a1533")));
    Color[] inks = {hex("7ee0ff"), hex("ff9ecf"), hex("b5f29a"), hex("ffd479"), hex("8f9ddb")};
    for (int row = 0; row < 14; row++) {
      double x = 150 + (row * 7 % 4) * 38;
      int words = 2 + row * 5 % 4;
      for (int word = 0; word < words; word++) {
        double length = brush.chance(40, 150);
        brush.fill(slab(x, 192 + row * 36, length, 13, 6), fade(inks[(row + word * 2) % 5], 0.75));
        x += length + 16;
      }
    }
    brush.fill(slab(110, 408, 860, 30, 4), hex("ff4d5e", 0.28));
  }

  private static void duck(Brush brush) {
    Color gold = hex("ffcb1f");
    Shape tail = blob(250, 640, 205, 560, 245, 545, 330, 610, 380, 720);
    brush.fill(tail, down(545, 720, hex("ffe06a"), hex("e89a0c")));
    Shape body =
        blob(
            235, 680, 300, 610, 430, 610, 560, 600, 700, 600, 800, 640, 832, 740, 760, 860, 620,
            900, 430, 900, 290, 850);
    brush.fill(body, round(560, 640, 400, hex("fff09a"), gold, hex("f0a30f"), hex("b8660a")));
    brush.fill(
        disc(650, 460, 186), round(610, 390, 270, hex("fff6b8"), hex("ffd53b"), hex("ee9d0c")));
    brush.fill(
        blob(330, 720, 420, 660, 540, 680, 590, 740, 540, 810, 420, 820, 340, 780),
        down(660, 830, hex("ffe06a"), hex("e3930b")));
    brush.line(curve(352, 740, 420, 800, 530, 800, 584, 748), 6, hex("b86a08", 0.6));
    brush.glow(560, 370, 70, 46, hex("ffffff", 0.85));
    brush.glow(690, 650, 90, 30, hex("ffffff", 0.5));
    brush.line(arc(650, 460, 178, 178, -60, 95), 9, hex("8fe0ff", 0.5));
    beak(brush);
    eye(brush, 590);
    eye(brush, 715);
  }

  private static void beak(Brush brush) {
    brush.fill(
        blob(600, 540, 655, 535, 712, 540, 735, 568, 655, 600, 578, 568),
        down(535, 600, hex("d9480f"), hex("a62f08")));
    brush.fill(
        blob(592, 530, 655, 486, 720, 530, 752, 552, 655, 568, 560, 552),
        down(486, 568, hex("ff9d3c"), hex("ee5a12")));
    brush.fill(oval(638, 512, 20, 7), hex("ffe3b8", 0.8));
  }

  private static void eye(Brush brush, double x) {
    brush.fill(oval(x, 448, 25, 32), hex("1a1226"));
    brush.fill(disc(x + 8, 435, 10), Color.WHITE).fill(disc(x - 8, 462, 5), hex("ffffff", 0.6));
  }

  private static void glasses(Brush brush) {
    for (double x : new double[] {585, 720}) {
      brush.fill(disc(x, 448, 60), hex("bfeaff", 0.16));
      brush.line(disc(x, 448, 60), 10, hex("241a35"));
      brush.line(arc(x, 448, 48, 48, 110, 50), 5, hex("ffffff", 0.7));
    }
    brush.line(curve(640, 432, 652, 424, 664, 432), 9, hex("241a35"));
    brush.line(line(526, 440, 478, 428), 9, hex("241a35"));
    brush.line(line(780, 440, 826, 428), 9, hex("241a35"));
    Shape tie = union(poly(655, 640, 600, 608, 600, 672), poly(655, 640, 710, 608, 710, 672));
    brush
        .fill(tie, down(608, 672, hex("5a7bff"), hex("2a3fb0")))
        .fill(disc(655, 640, 14), hex("93a8ff"));
  }
}
