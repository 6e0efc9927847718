package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** The most admired work of the museum. */
public final class BestLovedWork {
  private BestLovedWork() {}

  /** Paints it on 1400 x 960. */
  public static void paint(Brush brush) {
    Walls.room(brush, hex("c7d3cf"), 700);
    for (double x : new double[] {230, 700, 1170}) {
      brush.fill(
          poly(x - 20, 0, x + 20, 0, x + 210, 700, x - 210, 700),
          down(0, 700, hex("fffbe0", 0.5), hex("fffbe0", 0.06)));
    }
    picture(brush, 110, hex("e8643c"), hex("f2b441"), hex("7a1f3d"));
    picture(brush, 1060, hex("2f5fa8"), hex("8fd0e8"), hex("152a5c"));
    extinguisher(brush);
    Walls.placard(brush, 796, 286, 214, 104, "“Untitled (Red)”", "in case of fire, admire");
    visitor(brush, 470, hex("4a5a8a"), hex("5a3626"), false);
    visitor(brush, 610, hex("b8574f"), hex("1f1a24"), true);
    visitor(brush, 830, hex("4f8a6d"), hex("d9a24f"), false);
    guard(brush);
    brush.vignette(0.3).grain(3);
    caption(brush, "Best loved work of 2026", 84, rect(100, 14, 1200, 100));
    caption(brush, "It is the fire extinguisher", 88, rect(60, 838, 1280, 110), hex("ff9d8a"));
  }

  private static void picture(Brush brush, double x, Color one, Color two, Color three) {
    brush.fill(rect(x, 190, 230, 300), down(190, 490, one, two, three));
    brush.fill(disc(x + 115, 310, 70), fade(lit(two, 0.5), 0.8));
    brush.fill(
        poly(x, 490, x + 80, 370, x + 150, 430, x + 230, 340, x + 230, 490), fade(three, 0.8));
    Walls.frame(brush, x, 190, 230, 300, 30);
    brush.fill(slab(x + 75, 566, 80, 34, 3), hex("fffdf6"));
  }

  private static void extinguisher(Brush brush) {
    brush.glow(700, 380, 210, 280, hex("fffbe0", 0.8));
    brush.soft(slab(652, 250, 104, 300, 40), 14, hex("000000", 0.25));
    brush.fill(slab(686, 176, 28, 50, 8), across(686, 714, hex("8e98a5"), hex("3a424d")));
    brush.line(curve(712, 200, 772, 214, 776, 320, 764, 420), 14, hex("1d1d24"));
    brush.fill(poly(752, 412, 780, 414, 792, 476, 744, 474), hex("2a2a33"));
    brush
        .line(line(672, 176, 742, 164), 13, hex("1d1d24"))
        .line(line(676, 200, 736, 196), 9, hex("1d1d24"));
    brush.fill(
        slab(648, 216, 104, 338, 46),
        across(648, 752, hex("ff8a78"), hex("e0281f"), hex("8a0f14")));
    brush.fill(slab(666, 236, 14, 280, 7), hex("ffffff", 0.5));
    brush.fill(slab(658, 330, 84, 110, 8), hex("fff7ea"));
    write(brush, "FIRE", Lettering.BOLD, 30, rect(664, 336, 72, 40), hex("c2201a"));
    brush.fill(blob(700, 376, 720, 404, 716, 430, 700, 436, 684, 430, 680, 404), hex("f2913d"));
  }

  private static void visitor(Brush brush, double x, Color coat, Color hair, boolean beret) {
    brush.fill(oval(x, 838, 90, 18), hex("3a2012", 0.4));
    brush
        .fill(slab(x - 42, 740, 34, 96, 12), hex("2b2a3d"))
        .fill(slab(x + 8, 740, 34, 96, 12), hex("222133"));
    Shape body =
        blob(x - 70, 770, x - 62, 610, x - 30, 560, x + 30, 560, x + 62, 610, x + 70, 770, x, 786);
    brush.fill(body, across(x - 70, x + 70, lit(coat, 0.25), coat, shaded(coat, 0.4)));
    brush.line(line(x, 640, x, 772), 3, shaded(coat, 0.45));
    brush.fill(slab(x - 14, 536, 28, 34, 10), hex("e3ab85"));
    brush.fill(
        oval(x, 500, 44, 52), across(x - 44, x + 44, lit(hair, 0.25), hair, shaded(hair, 0.3)));
    brush
        .fill(oval(x - 44, 508, 9, 14), hex("e3ab85"))
        .fill(oval(x + 44, 508, 9, 14), hex("d89d78"));
    if (beret) {
      brush.fill(
          blob(x - 62, 470, x - 30, 440, x + 30, 436, x + 66, 462, x + 40, 482, x - 40, 484),
          down(436, 484, hex("7a4fc0"), hex("432a78")));
      brush.line(line(x, 440, x + 4, 426), 6, hex("432a78"));
    } else {
      brush.line(curve(x + 50, 620, x + 76, 680, x + 34, 712), 22, shaded(coat, 0.25));
    }
  }

  private static void guard(Brush brush) {
    brush.placed(
        1040,
        640,
        1.18,
        () -> {
          brush.fill(oval(0, 172, 110, 20), hex("3a2012", 0.45));
          brush
              .fill(slab(-44, 80, 40, 92, 10), hex("1c2440"))
              .fill(slab(6, 80, 40, 92, 10), hex("151b33"));
          brush.fill(
              blob(-86, 110, -78, -30, -36, -70, 36, -70, 78, -30, 86, 110, 0, 124),
              across(-86, 86, hex("4a5f9a"), hex("2c3b6b"), hex("18213f")));
          brush
              .fill(poly(-22, -70, 22, -70, 0, -20), Color.WHITE)
              .fill(poly(-7, -60, 7, -60, 10, 0, 0, 14, -10, 0), hex("b8313f"));
          for (int i = 0; i < 3; i++) {
            brush.fill(disc(0, 36 + i * 26, 6), hex("f2c744"));
          }
          brush.fill(star(44, -16, 5, 16, 7), hex("f2c744"));
          guardFace(brush);
        });
    Lettering.bubble(
        brush, "We had to cancel the cubists.", 34, rect(1104, 392, 276, 118), 1084, 534);
  }

  private static void guardFace(Brush brush) {
    brush.fill(oval(0, -118, 56, 62), round(-16, -134, 90, hex("ffd9b3"), hex("e8a97c")));
    brush.fill(
        path("M -66 -142 C -66 -200 66 -200 66 -142 Z"),
        down(-196, -142, hex("3f5390"), hex("1c2748")));
    brush
        .fill(blob(-68, -140, 0, -152, 68, -140, 60, -124, 0, -132, -60, -124), hex("10162c"))
        .fill(star(0, -166, 5, 13, 6), hex("f2c744"));
    brush
        .line(curve(-32, -112, -20, -106, -8, -112), 5, hex("33221c"))
        .line(curve(8, -112, 20, -106, 32, -112), 5, hex("33221c"));
    brush.fill(oval(0, -98, 11, 13), hex("e09070"));
    brush.fill(
        path(
            "M 0 -88 C -18 -100 -44 -92 -56 -70 C -34 -66 -12 -68 0 -78 C 12 -68 34 -66 56 -70 C 44 -92 18 -100 0 -88 Z"),
        hex("5a3a26"));
    brush
        .line(curve(-76, -10, -96, 50, -30, 62), 26, hex("2c3b6b"))
        .line(curve(76, -10, 96, 50, 24, 66), 26, hex("223058"));
    brush.fill(disc(-22, 62, 16), hex("f0bd94")).fill(disc(20, 66, 16), hex("e3a87c"));
  }
}
