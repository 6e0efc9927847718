package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Interruption;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * Turns a JPEG upright without loss, by rearranging its DCT coefficients: it moves blocks, and
 * within each block it transposes coefficients and changes their signs. This is impossible if
 * padding of blocks at the edge would move into the picture.
 */
final class JpegTurn {
  private static final int BLOCK = JpegFrame.BLOCK;
  private static final int COEFFICIENTS = BLOCK * BLOCK;
  private static final int MAX_BLOCKS = 10;
  // The same memory that re-encoding takes.
  private static final long MAX_BYTES = 40_000_000;
  private static final int[] COLUMNS = new int[COEFFICIENTS];
  private static final int[] ROWS = new int[COEFFICIENTS];
  private static final int[][] POSITIONS = new int[BLOCK][BLOCK];

  static {
    // Zigzag: along the diagonals, odd ones downwards and even ones upwards.
    int position = 0;
    for (int sum = 0; sum < 2 * BLOCK - 1; sum++) {
      for (int i = Math.max(0, sum - BLOCK + 1); i <= Math.min(sum, BLOCK - 1); i++) {
        ROWS[position] = sum % 2 == 0 ? sum - i : i;
        COLUMNS[position] = sum - ROWS[position];
        POSITIONS[ROWS[position]][COLUMNS[position]] = position;
        position++;
      }
    }
  }

  private final JpegFrame stored;
  private final JpegFrame upright;
  private final JpegTables tables;
  private final Coefficients coefficients;
  private final boolean swapsAxes;
  private final boolean mirrored;
  private final boolean flipped;
  private final int[] from = new int[COEFFICIENTS];
  private final int[] signs = new int[COEFFICIENTS];
  private final int[] block = new int[COEFFICIENTS];

  /**
   * @param tables the tables as of the end of the file
   * @param coefficients all coefficients of the stored picture
   */
  JpegTurn(
      JpegFrame stored, JpegTables tables, Coefficients coefficients, Orientation orientation) {
    this.stored = stored;
    this.tables = tables;
    this.coefficients = coefficients;
    this.swapsAxes = orientation.swapsAxes();
    this.mirrored = isMirrored(orientation);
    this.flipped = isFlipped(orientation);
    this.upright =
        new JpegFrame(
            false,
            orientation.width(stored.width(), stored.height()),
            orientation.height(stored.width(), stored.height()),
            stored.components().stream().map(this::turned).toList());
    for (int i = 0; i < COEFFICIENTS; i++) {
      from[i] = swapsAxes ? POSITIONS[COLUMNS[i]][ROWS[i]] : i;
      int across = mirrored && COLUMNS[i] % 2 == 1 ? -1 : 1;
      int down = flipped && ROWS[i] % 2 == 1 ? -1 : 1;
      signs[i] = across * down;
    }
  }

  /** Returns an estimate of the memory for turning, in bytes; 0 if the picture is not turned. */
  static long bytes(JpegFrame stored, Orientation orientation) {
    return orientation != Orientation.UPRIGHT && fits(stored, orientation)
        ? 2 * stored.coefficients()
        : 0;
  }

  /** Returns whether the picture can be turned without loss, within the memory limit. */
  static boolean fits(JpegFrame stored, Orientation orientation) {
    boolean fromRight = orientation.column(0, 0, 2) > 0;
    boolean fromBelow = orientation.row(0, 0, 2) > 0;
    int blocks =
        stored.components().stream()
            .mapToInt(component -> component.across() * component.down())
            .sum();
    return (!fromRight || stored.width() % (BLOCK * stored.mostAcross()) == 0)
        && (!fromBelow || stored.height() % (BLOCK * stored.mostDown()) == 0)
        && blocks <= MAX_BLOCKS
        && 2 * stored.coefficients() <= MAX_BYTES;
  }

  // Whether the upright picture's columns are counted from the far end of the stored axis.
  private static boolean isMirrored(Orientation orientation) {
    return orientation.swapsAxes() ? orientation.row(0, 0, 2) > 0 : orientation.column(0, 0, 2) > 0;
  }

  private static boolean isFlipped(Orientation orientation) {
    return orientation.swapsAxes() ? orientation.column(0, 0, 2) > 0 : orientation.row(0, 0, 2) > 0;
  }

  private JpegFrame.Component turned(JpegFrame.Component component) {
    return swapsAxes
        ? new JpegFrame.Component(
            component.id(), component.down(), component.across(), component.quantisation())
        : component;
  }

  /**
   * Returns tables, frame and scan of the upright picture; empty if it has coefficients that not
   * every decoder accepts.
   */
  Optional<byte[]> write() {
    int[][] frequencies = new int[4][256];
    var counter =
        new BlockEncoder(stored.channels()) {
          @Override
          void take(int channel, boolean ac, int symbol, int number, int length) {
            frequencies[code(channel, ac)][symbol]++;
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

  // Luma has one pair of codes (DC and AC); all chroma channels share another.
  private static int code(int channel, boolean ac) {
    return Math.min(channel, 1) * 2 + (ac ? 1 : 0);
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

  /** Loads the block of the upright picture at this position. */
  private void load(int channel, int column, int row) {
    int x = mirrored ? upright.blocksAcross(channel) - 1 - column : column;
    int y = flipped ? upright.blocksDown(channel) - 1 - row : row;
    int source = swapsAxes ? coefficients.block(channel, y, x) : coefficients.block(channel, x, y);
    for (int i = 0; i < COEFFICIENTS; i++) {
      block[i] = signs[i] * coefficients.get(channel, source, from[i]);
    }
  }

  private void writeTables(List<PrefixCode> codes, Output out) {
    var used = new TreeSet<Integer>();
    stored.components().forEach(component -> used.add(component.quantisation()));
    for (int number : used) {
      int[] values = tables.quantisation(number);
      boolean wide = isWide(number);
      out.u16(0xFFDB).u16(wide ? 131 : 67).u8((wide ? 0x10 : 0) | number);
      for (int i = 0; i < COEFFICIENTS; i++) {
        if (wide) {
          out.u16(values[from[i]]);
        } else {
          out.u8(values[from[i]]);
        }
      }
    }
    for (int i = 0; i < codes.size(); i++) {
      codes.get(i).write((i & 1) << 4 | i >> 1, out);
    }
  }

  private boolean isWide(int table) {
    return IntStream.of(tables.quantisation(table)).anyMatch(value -> value > 0xFF);
  }

  private void writeHeaders(Output out) {
    int channels = stored.channels();
    // All decoders support baseline JPEG; quantisation values of two bytes need extended JPEG.
    boolean extended =
        stored.components().stream().anyMatch(component -> isWide(component.quantisation()));
    out.u16(extended ? 0xFFC1 : 0xFFC0)
        .u16(8 + 3 * channels)
        .u8(8)
        .u16(upright.height())
        .u16(upright.width());
    out.u8(channels);
    for (JpegFrame.Component component : upright.components()) {
      out.u8(component.id())
          .u8(component.across() << 4 | component.down())
          .u8(component.quantisation());
    }
    out.u16(0xFFDA).u16(6 + 2 * channels).u8(channels);
    for (int i = 0; i < channels; i++) {
      int table = Math.min(i, 1);
      out.u8(upright.components().get(i).id()).u8(table << 4 | table);
    }
    out.u8(0).u8(COEFFICIENTS - 1).u8(0);
  }

  private void writeScan(List<PrefixCode> codes, Output out) {
    var bits = new EntropyWriter(out);
    encode(
        new BlockEncoder(stored.channels()) {
          @Override
          void take(int channel, boolean ac, int symbol, int number, int length) {
            PrefixCode code = codes.get(code(channel, ac));
            bits.write(code.code(symbol), code.length(symbol));
            bits.write(number, length);
          }
        });
    bits.end();
  }
}
