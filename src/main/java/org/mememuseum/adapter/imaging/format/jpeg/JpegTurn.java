package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Interruption;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * Turns a JPEG upright in its transform, so that no pixel changes: the blocks change places, and in
 * each block numbers change places and signs. That is possible where no part of a block at the edge
 * would come to lie inside the picture.
 */
final class JpegTurn {
  private static final int BLOCK = JpegFrame.BLOCK;
  private static final int NUMBERS = BLOCK * BLOCK;
  private static final int MAX_BLOCKS = 10;
  // As much as packing the picture anew takes.
  private static final long MAX_BYTES = 40_000_000;
  private static final int[] COLUMNS = new int[NUMBERS];
  private static final int[] ROWS = new int[NUMBERS];
  private static final int[][] PLACES = new int[BLOCK][BLOCK];

  static {
    // Zigzag: along each diagonal, the odd ones downwards.
    int place = 0;
    for (int sum = 0; sum < 2 * BLOCK - 1; sum++) {
      for (int i = Math.max(0, sum - BLOCK + 1); i <= Math.min(sum, BLOCK - 1); i++) {
        ROWS[place] = sum % 2 == 0 ? sum - i : i;
        COLUMNS[place] = sum - ROWS[place];
        PLACES[ROWS[place]][COLUMNS[place]] = place;
        place++;
      }
    }
  }

  private final JpegFrame stored;
  private final JpegFrame upright;
  private final JpegTables tables;
  private final Coefficients numbers;
  private final boolean swapped;
  private final boolean mirrored;
  private final boolean flipped;
  private final int[] from = new int[NUMBERS];
  private final int[] signs = new int[NUMBERS];
  private final int[] block = new int[NUMBERS];

  /**
   * @param tables as they are at the end of the file
   * @param numbers all of them
   */
  JpegTurn(JpegFrame stored, JpegTables tables, Coefficients numbers, Orientation orientation) {
    this.stored = stored;
    this.tables = tables;
    this.numbers = numbers;
    this.swapped = orientation.swapsAxes();
    this.mirrored = comesFromTheRight(orientation);
    this.flipped = comesFromBelow(orientation);
    this.upright =
        new JpegFrame(
            false,
            orientation.width(stored.width(), stored.height()),
            orientation.height(stored.width(), stored.height()),
            stored.components().stream().map(this::turned).toList());
    for (int i = 0; i < NUMBERS; i++) {
      from[i] = swapped ? PLACES[COLUMNS[i]][ROWS[i]] : i;
      int across = mirrored && COLUMNS[i] % 2 == 1 ? -1 : 1;
      int down = flipped && ROWS[i] % 2 == 1 ? -1 : 1;
      signs[i] = across * down;
    }
  }

  /** Returns about how many bytes of memory turning takes; nothing if it is not done. */
  static long bytes(JpegFrame stored, Orientation orientation) {
    return orientation != Orientation.UPRIGHT && fits(stored, orientation)
        ? 2 * stored.coefficients()
        : 0;
  }

  /** Tells whether the picture can be turned so, within the bound on memory. */
  static boolean fits(JpegFrame stored, Orientation orientation) {
    boolean fromRight = orientation.column(0, 0, 2) > 0;
    boolean fromBelow = orientation.row(0, 0, 2) > 0;
    int blocks = stored.components().stream().mapToInt(it -> it.across() * it.down()).sum();
    return (!fromRight || stored.width() % (BLOCK * stored.mostAcross()) == 0)
        && (!fromBelow || stored.height() % (BLOCK * stored.mostDown()) == 0)
        && blocks <= MAX_BLOCKS
        && 2 * stored.coefficients() <= MAX_BYTES;
  }

  // Whether the upright picture's columns count from the end of what they were.
  private static boolean comesFromTheRight(Orientation orientation) {
    return orientation.swapsAxes() ? orientation.row(0, 0, 2) > 0 : orientation.column(0, 0, 2) > 0;
  }

  private static boolean comesFromBelow(Orientation orientation) {
    return orientation.swapsAxes() ? orientation.column(0, 0, 2) > 0 : orientation.row(0, 0, 2) > 0;
  }

  private JpegFrame.Component turned(JpegFrame.Component it) {
    return swapped
        ? new JpegFrame.Component(it.id(), it.down(), it.across(), it.quantisation())
        : it;
  }

  /**
   * Returns tables, frame and scan of the upright picture; empty if it has numbers that not every
   * decoder takes.
   */
  Optional<byte[]> write() {
    int[][] frequencies = new int[4][256];
    var counter =
        new BlockEncoder(stored.channels()) {
          @Override
          void take(int channel, boolean details, int symbol, int number, int length) {
            frequencies[code(channel, details)][symbol]++;
          }
        };
    if (!encode(counter)) {
      return Optional.empty();
    }
    List<PrefixCode> codes =
        IntStream.range(0, codes()).mapToObj(i -> new PrefixCode(frequencies[i])).toList();
    return Optional.of(
        Output.bytes(
            out -> {
              writeTables(codes, out);
              writeHeaders(out);
              writeScan(codes, out);
            }));
  }

  // Light has one pair of codes, all colours share another.
  private static int code(int channel, boolean details) {
    return Math.min(channel, 1) * 2 + (details ? 1 : 0);
  }

  private int codes() {
    return stored.channels() == 1 ? 2 : 4;
  }

  private boolean encode(BlockEncoder encoder) {
    for (int y = 0; y < upright.unitsDown(); y++) {
      Interruption.check();
      for (int x = 0; x < upright.unitsAcross(); x++) {
        if (!encodeUnit(encoder, x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean encodeUnit(BlockEncoder encoder, int x, int y) {
    for (int channel = 0; channel < stored.channels(); channel++) {
      JpegFrame.Component component = upright.components().get(channel);
      for (int down = 0; down < component.down(); down++) {
        for (int across = 0; across < component.across(); across++) {
          load(channel, x * component.across() + across, y * component.down() + down);
          if (!encoder.encode(channel, block)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Takes the block that comes to lie at the given place. */
  private void load(int channel, int column, int row) {
    int x = mirrored ? upright.blocksAcross(channel) - 1 - column : column;
    int y = flipped ? upright.blocksDown(channel) - 1 - row : row;
    int source = swapped ? numbers.block(channel, y, x) : numbers.block(channel, x, y);
    for (int i = 0; i < NUMBERS; i++) {
      block[i] = signs[i] * numbers.get(channel, source, from[i]);
    }
  }

  private void writeTables(List<PrefixCode> codes, Output out) {
    var used = new TreeSet<Integer>();
    stored.components().forEach(it -> used.add(it.quantisation()));
    for (int number : used) {
      int[] divisors = tables.quantisation(number);
      boolean wide = isWide(number);
      out.u16(0xFFDB).u16(wide ? 131 : 67).u8((wide ? 0x10 : 0) | number);
      for (int i = 0; i < NUMBERS; i++) {
        if (wide) {
          out.u16(divisors[from[i]]);
        } else {
          out.u8(divisors[from[i]]);
        }
      }
    }
    for (int i = 0; i < codes.size(); i++) {
      codes.get(i).write((i & 1) << 4 | i >> 1, out);
    }
  }

  private boolean isWide(int table) {
    return IntStream.of(tables.quantisation(table)).anyMatch(divisor -> divisor > 0xFF);
  }

  private void writeHeaders(Output out) {
    int channels = stored.channels();
    // Every decoder knows "baseline"; divisors of two bytes are allowed in "extended" alone.
    boolean extended = stored.components().stream().anyMatch(it -> isWide(it.quantisation()));
    out.u16(extended ? 0xFFC1 : 0xFFC0)
        .u16(8 + 3 * channels)
        .u8(8)
        .u16(upright.height())
        .u16(upright.width());
    out.u8(channels);
    for (JpegFrame.Component it : upright.components()) {
      out.u8(it.id()).u8(it.across() << 4 | it.down()).u8(it.quantisation());
    }
    out.u16(0xFFDA).u16(6 + 2 * channels).u8(channels);
    for (int i = 0; i < channels; i++) {
      int table = Math.min(i, 1);
      out.u8(upright.components().get(i).id()).u8(table << 4 | table);
    }
    out.u8(0).u8(NUMBERS - 1).u8(0);
  }

  private void writeScan(List<PrefixCode> codes, Output out) {
    var bits = new EntropyWriter(out);
    encode(
        new BlockEncoder(stored.channels()) {
          @Override
          void take(int channel, boolean details, int symbol, int number, int length) {
            PrefixCode code = codes.get(code(channel, details));
            bits.write(code.code(symbol), code.length(symbol));
            bits.write(number, length);
          }
        });
    bits.end();
  }
}
