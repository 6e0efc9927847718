package org.mememuseum.demo.scene;

import static org.mememuseum.demo.kit.Lettering.write;
import static org.mememuseum.demo.kit.Shapes.*;
import static org.mememuseum.demo.kit.Tints.*;

import java.awt.Color;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.kit.Lettering;

/** A hero, a shopkeeper, and the price of saving the world; drawn in large pixels. */
public final class PixelShop {
  private static final int DOT = 6;
  private static final String[] HERO = {
    "....rr........", "...rrrrkkk....", "..rrkssssk....", "..r.ssssss....", "....sbssbs....",
        "....ssssss....",
    ".....ssss.....", "...ggggggg..w.", "..ggyggggyg.w.", "..gggggggggsw.", "..sgggggg.sow.",
        "..s.yyyyy..o..",
    "....ggggg.....", "....bb.bb.....", "....bb.bb.....", "...kkk.kkk....",
  };
  private static final String[] KEEPER = {
    ".....wwww.....", "....wwwwww....", "....ssssss....", "....sbssbs....", "...sssppsss...",
        "....wwwwww....",
    "....wwwwww....", "..vvvwwwwvvv..", ".vvvvvwwvvvvv.", ".vvvvvvvvvvvv.", ".svvyyyyyyvvs.",
        ".ssvvvvvvvvss.",
  };
  private static final String[] POTION = {
    "...oo...", "...cc...", "...cc...", "..cccc..", ".crrrrc.", ".crwrrc.", ".crrrrc.", "..cccc..",
  };

  private PixelShop() {}

  /** Paints it on 960 x 720. */
  public static void paint(Brush brush) {
    wall(brush);
    shelf(brush, 92);
    shelf(brush, 136);
    sprite(brush, KEEPER, 99, 27, 2);
    counter(brush);
    sprite(brush, POTION, 140, 35, 2);
    sprite(brush, HERO, 30, 34, 2);
    box(brush, 2, 3, 84, 26);
    write(
        brush,
        "At midnight the\nworld ends. Help!",
        Lettering.CODE,
        46,
        rect(32, 30, 464, 132),
        Color.WHITE);
    box(brush, 2, 89, 156, 29);
    write(
        brush,
        "SHOP: That is terrible, hero.\nThe potion is still 50 gold.",
        Lettering.CODE,
        46,
        rect(44, 552, 872, 138),
        Color.WHITE,
        Lettering.Align.LEFT);
    dots(brush, 150, 112, 3, 2, hex("ffd84a"));
    dots(brush, 151, 114, 1, 1, hex("ffd84a"));
  }

  private static void dots(Brush brush, int x, int y, int width, int height, Color color) {
    brush.fill(rect(x * DOT, y * DOT, width * DOT, height * DOT), color);
  }

  private static void wall(Brush brush) {
    brush.ground(hex("3b2a4f"));
    for (int row = 0; row < 15; row++) {
      for (int column = -1; column < 17; column++) {
        Color brick = mix(hex("5a3f66"), hex("6f4d74"), brush.chance(0, 1));
        dots(brush, column * 10 + row % 2 * 5, row * 5, 9, 4, brick);
      }
    }
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 20; column++) {
        boolean even = (row + column) % 2 == 0;
        dots(brush, column * 8, 66 + row * 8, 8, 8, even ? hex("8d6a4c") : hex("7a593f"));
      }
    }
    for (int ring = 4; ring > 0; ring--) {
      brush.fill(
          rect((80 - ring * 5) * DOT, (40 - ring * 5) * DOT, ring * 10 * DOT, ring * 10 * DOT),
          hex("ffc66b", 0.09));
    }
    dots(brush, 79, 38, 3, 8, hex("5b3a22"));
    dots(brush, 78, 33, 5, 5, hex("ff9a2e"));
    dots(brush, 79, 31, 3, 5, hex("ffe45c"));
  }

  private static void shelf(Brush brush, int left) {
    dots(brush, left, 20, 22, 2, hex("8a5a34"));
    dots(brush, left, 22, 22, 1, hex("5b3a22"));
    Color[] inks = {hex("e0475c"), hex("4aa3e0"), hex("5ec46b"), hex("f2b441"), hex("b06fe0")};
    for (int i = 0; i < 5; i++) {
      int tall = 4 + i * 3 % 5;
      dots(brush, left + 2 + i * 4, 20 - tall, 3, tall, inks[i]);
      dots(brush, left + 2 + i * 4, 20 - tall, 1, tall, lit(inks[i], 0.5));
    }
  }

  private static void counter(Brush brush) {
    dots(brush, 90, 51, 70, 4, hex("b9793f"));
    dots(brush, 90, 51, 70, 1, hex("e5ab66"));
    dots(brush, 92, 55, 68, 32, hex("7a4b2a"));
    for (int i = 0; i < 8; i++) {
      dots(brush, 92 + i * 9, 57, 8, 30, hex("935c34"));
      dots(brush, 92 + i * 9, 57, 1, 30, hex("b47a4a"));
    }
    brush.fill(rect(128 * DOT, 60 * DOT, 24 * DOT, 14 * DOT), hex("f3e2b5"));
    write(
        brush,
        "50 G",
        Lettering.CODE,
        52,
        rect(130 * DOT, 61 * DOT, 20 * DOT, 12 * DOT),
        hex("6b2a20"));
  }

  private static void sprite(Brush brush, String[] rows, int left, int top, int size) {
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length(); x++) {
        if (rows[y].charAt(x) != '.') {
          Color color = color(rows[y].charAt(x));
          dots(brush, left + x * size, top + y * size, size, size, color);
          dots(brush, left + x * size, top + y * size, size, size > 1 ? 1 : 0, lit(color, 0.14));
        }
      }
    }
  }

  private static Color color(char code) {
    return switch (code) {
      case 'r' -> hex("e0475c");
      case 'k' -> hex("3a2418");
      case 's' -> hex("f2c196");
      case 'b' -> hex("2c3050");
      case 'g' -> hex("3fae6a");
      case 'y' -> hex("f2c744");
      case 'w' -> hex("eef2f8");
      case 'o' -> hex("9a6a3a");
      case 'v' -> hex("6f4fb3");
      case 'p' -> hex("e0907a");
      default -> hex("a9e4f2");
    };
  }

  private static void box(Brush brush, int x, int y, int width, int height) {
    dots(brush, x, y, width, height, hex("f3efff"));
    dots(brush, x + 1, y + 1, width - 2, height - 2, hex("1d1a4a"));
    dots(brush, x + 2, y + 2, width - 4, 1, hex("3a3690"));
  }
}
