package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.caption;
import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** The parcel is out for delivery. */
public final class SnailDelivery {
  private SnailDelivery() {}

  /** Paints it on 1600 x 720. */
  public static void paint(Brush brush) {
    brush.ground(down(0, 520, hex("ffb37a"), hex("ffd79a"), hex("fff3cf")));
    brush.glow(1240, 400, 420, 360, hex("fff8d8")).fill(disc(1240, 400, 90), hex("fffbe8"));
    hills(brush);
    road(brush);
    sign(brush);
    brush.placed(590, 560, 1.1, () -> snail(brush));
    tracking(brush);
    brush.vignette(0.25).grain(3);
    caption(brush, "Out for delivery", 100, rect(40, 20, 900, 124));
    caption(brush, "Estimated arrival: yes", 86, rect(300, 606, 1000, 104), hex("ffe98a"));
  }

  private static void hills(Brush brush) {
    brush.fill(
        path(
            "M 0 400 C 200 280 420 320 640 410 C 860 300 1100 310 1300 400 C 1440 350 1540 350 1600 380 L 1600 720 L 0 720 Z"),
        down(290, 560, hex("f5a97f"), hex("d98a7a")));
    brush.fill(
        path("M 0 470 C 260 380 560 400 820 470 C 1100 400 1380 410 1600 460 L 1600 720 L 0 720 Z"),
        down(390, 620, hex("b9c26a"), hex("6f9a58")));
    for (int i = 0; i < 40; i++) {
      double x = brush.chance(0, 1600);
      double y = brush.chance(470, 530);
      double r = brush.chance(12, 30);
      brush.fill(oval(x, y, r * 1.3, r), down(y - r, y + r, hex("a5c566"), hex("557f48")));
    }
  }

  private static void road(Brush brush) {
    brush.fill(rect(0, 540, 1600, 180), down(540, 720, hex("8a7f8c"), hex("4d4658")));
    brush.fill(rect(0, 536, 1600, 10), hex("f7efdc"));
    brush.dashes(line(0, 636, 1600, 636), 10, 80, 60, hex("fff3c4", 0.8));
    brush.line(curve(-20, 592, 140, 584, 260, 594, 420, 588), 26, hex("d8f7ff", 0.45));
    brush.line(curve(-20, 588, 140, 580, 260, 590, 420, 584), 5, hex("ffffff", 0.6));
  }

  private static void sign(Brush brush) {
    brush.fill(rect(1296, 330, 14, 230), hex("6b4630"));
    Shape board = slab(1160, 230, 286, 124, 12);
    brush.soft(moved(board, 4, 9), 10, hex("3a2018", 0.35));
    brush
        .fill(board, down(230, 354, hex("4fa36c"), hex("2b7049")))
        .line(slab(1168, 238, 270, 108, 8), 4, hex("f2fff5"));
    write(brush, "You\n12 km", Lettering.BOLD, 42, rect(1178, 242, 250, 100), Color.WHITE);
  }

  private static void snail(Brush brush) {
    Color skin = hex("e9c184");
    brush.fill(oval(10, 26, 270, 18), hex("2a2233", 0.4));
    Shape body =
        blob(
            -260, 22, -180, 0, -60, -40, 60, -30, 130, -60, 160, -130, 210, -150, 250, -118, 244,
            -50, 200, 10, 120, 28, -100, 30);
    brush.fill(body, down(-150, 30, lit(skin, 0.35), skin, shaded(skin, 0.3)));
    for (double x : new double[] {186, 232}) {
      brush.line(curve(x, -130, x + 6, -180, x + 14, -214), 13, skin);
      brush
          .fill(disc(x + 14, -222, 25), Color.WHITE)
          .line(disc(x + 14, -222, 25), 4, hex("3d2a22"));
      brush.fill(disc(x + 22, -220, 11), hex("2a1b1e")).fill(disc(x + 26, -225, 4), Color.WHITE);
      brush.fill(rect(x - 12, -250, 52, 18), skin);
    }
    brush.line(curve(196, -78, 214, -66, 236, -76), 6, hex("6b3e2a"));
    brush.fill(oval(182, -88, 14, 9), hex("ff8a70", 0.6));
    shell(brush);
    parcel(brush);
    cap(brush);
  }

  private static void shell(Brush brush) {
    brush.fill(
        disc(-40, -110, 128), round(-80, -160, 220, hex("ffcfa8"), hex("d9764a"), hex("7a3526")));
    double[] spiral = new double[60];
    for (int i = 0; i < 30; i++) {
      double angle = i * 0.46 + 0.4;
      double radius = 116 - i * 3.8;
      spiral[2 * i] = -40 + radius * Math.cos(angle);
      spiral[2 * i + 1] = -110 + radius * Math.sin(angle);
    }
    brush.line(curve(spiral), 12, hex("6b2a20", 0.65));
    brush.glow(-90, -170, 46, 34, hex("ffffff", 0.6));
  }

  private static void parcel(Brush brush) {
    brush.placed(
        -50,
        -238,
        1,
        1,
        -5,
        () -> {
          Shape box = slab(-120, -150, 240, 156, 8);
          brush.soft(moved(box, 3, 8), 9, hex("3a2018", 0.35));
          brush.fill(box, down(-150, 6, hex("d9a866"), hex("a5713a")));
          brush.fill(rect(-18, -150, 36, 156), hex("efd9a8", 0.9));
          brush.fill(slab(-106, -70, 80, 60, 4), hex("fffaf0"));
          write(brush, "EXPRESS", Lettering.BOLD, 16, rect(-104, -68, 76, 56), hex("c0392b"));
          write(brush, "↑↑", Lettering.BOLD, 40, rect(40, -60, 70, 50), hex("6b4420"));
        });
    brush
        .line(curve(-160, -218, -166, -160, -150, -60), 7, hex("6b4420"))
        .line(curve(70, -240, 84, -170, 70, -60), 7, hex("6b4420"));
  }

  private static void cap(Brush brush) {
    brush.placed(
        222,
        -246,
        1,
        1,
        4,
        () -> {
          brush.fill(
              blob(-48, 2, -44, -40, 0, -58, 44, -40, 48, 2),
              down(-58, 2, hex("5a86d8"), hex("2c4a94")));
          brush.fill(blob(-50, -6, 0, -14, 60, -8, 92, 6, 40, 10, -48, 8), hex("1d3470"));
          brush.fill(star(0, -26, 5, 14, 6), hex("ffe98a"));
        });
  }

  private static void tracking(Brush brush) {
    Shape card = slab(1010, 40, 550, 132, 22);
    brush.soft(moved(card, 4, 9), 12, hex("5a2a18", 0.3));
    brush.fill(card, hex("fffdf8"));
    write(
        brush,
        "Your parcel is on its way",
        Lettering.BOLD,
        32,
        rect(1036, 48, 498, 46),
        hex("3a2a40"));
    brush
        .line(line(1060, 112, 1510, 112), 8, hex("e3dbe6"))
        .line(line(1060, 112, 1092, 112), 8, hex("4fa36c"));
    for (int i = 0; i < 4; i++) {
      brush.fill(disc(1060 + i * 150, 112, 13), i == 0 ? hex("4fa36c") : hex("d5cbd9"));
    }
    stations(brush);
  }

  private static void stations(Brush brush) {
    write(
        brush,
        "left in March",
        Lettering.PLAIN,
        22,
        rect(1040, 130, 200, 32),
        hex("6d5f76"),
        Lettering.Align.LEFT);
    write(
        brush,
        "you",
        Lettering.PLAIN,
        22,
        rect(1400, 130, 130, 32),
        hex("6d5f76"),
        Lettering.Align.RIGHT);
  }
}
