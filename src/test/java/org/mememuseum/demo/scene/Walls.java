package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import java.awt.Shape;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** Parts of a museum: frames, placards, and the wall behind them. */
final class Walls {
  private Walls() {}

  /** Paints a gilded frame outside a picture of this size. */
  static void frame(Brush brush, double x, double y, double width, double height, double wood) {
    Shape outer = rect(x - wood, y - wood, width + 2 * wood, height + 2 * wood);
    Shape picture = rect(x, y, width, height);
    brush.soft(moved(outer, wood * 0.15, wood * 0.4), wood * 0.5, hex("000000", 0.5));
    Shape rim = without(outer, picture);
    brush.fill(
        rim,
        along(
            x - wood,
            y - wood,
            x + width + wood,
            y + height + wood,
            hex("8a5f1f"),
            hex("f7dc8a"),
            hex("a8741f"),
            hex("ffe9a8"),
            hex("7a5118")));
    step(brush, x, y, width, height, wood * 0.82, hex("5f3f12", 0.7));
    step(brush, x, y, width, height, wood * 0.72, hex("fff3c4", 0.7));
    step(brush, x, y, width, height, wood * 0.24, hex("fff3c4", 0.5));
    step(brush, x, y, width, height, wood * 0.16, hex("5f3f12", 0.8));
    beads(brush, x, y, width, height, wood);
    brush.line(picture, 5, hex("2c1c08", 0.85));
  }

  private static void step(
      Brush brush, double x, double y, double width, double height, double out, Color color) {
    brush.line(rect(x - out, y - out, width + 2 * out, height + 2 * out), 3, color);
  }

  private static void beads(
      Brush brush, double x, double y, double width, double height, double wood) {
    double mid = wood * 0.47;
    int across = (int) (width / wood * 1.6);
    int down = (int) (height / wood * 1.6);
    for (int i = 0; i <= across; i++) {
      bead(brush, x + width * i / across, y - mid, wood);
      bead(brush, x + width * i / across, y + height + mid, wood);
    }
    for (int i = 0; i <= down; i++) {
      bead(brush, x - mid, y + height * i / down, wood);
      bead(brush, x + width + mid, y + height * i / down, wood);
    }
  }

  private static void bead(Brush brush, double x, double y, double wood) {
    double r = wood * 0.15;
    brush.fill(disc(x, y + r * 0.3, r * 1.15), hex("4c3210", 0.6));
    brush.fill(disc(x, y, r), round(x - r * 0.3, y - r * 0.3, r, hex("fff6cf"), hex("b07c26")));
  }

  /** Paints a placard with a title and a text. */
  static void placard(
      Brush brush, double x, double y, double width, double height, String title, String text) {
    Shape card = slab(x, y, width, height, 6);
    brush.soft(moved(card, 3, 7), 9, hex("000000", 0.4));
    brush.fill(card, down(y, y + height, hex("fffdf6"), hex("ece5d3")));
    double pad = height * 0.1;
    write(
        brush,
        title,
        Lettering.POSTER,
        height * 0.3,
        rect(x + 2 * pad, y + pad, width - 4 * pad, height * 0.36),
        hex("2a2118"));
    write(
        brush,
        text,
        Lettering.SLANTED,
        height * 0.22,
        rect(x + 2 * pad, y + height * 0.46, width - 4 * pad, height * 0.46),
        hex("5b4d3d"));
  }

  /** Paints a wall lit by a lamp, and the skirting board at the floor. */
  static void room(Brush brush, Color wall, double floor) {
    double w = brush.width();
    brush.fill(rect(0, 0, w, floor), down(0, floor, shaded(wall, 0.35), wall, shaded(wall, 0.15)));
    brush.fill(
        rect(0, floor, w, brush.height() - floor),
        down(floor, brush.height(), hex("6b4429"), hex("c08a55")));
    for (double x = -w; x < 2 * w; x += w / 9) {
      brush.line(
          line(w / 2 + (x - w / 2) * 0.6, floor, w / 2 + (x - w / 2) * 1.6, brush.height()),
          2,
          hex("3d2413", 0.35));
    }
    brush.fill(rect(0, floor - 26, w, 26), down(floor - 26, floor, hex("fbf6ea"), hex("cfc4ae")));
    brush.fill(
        rect(0, floor, w, 16), down(floor, floor + 16, hex("000000", 0.35), hex("000000", 0)));
  }
}
