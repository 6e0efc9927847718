package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Interruption;

/** Decodes one scan of a JPEG, to check that it is complete and to find its last byte. */
final class JpegScan {
  private static final int RESTART = 0xD0;

  private final Bytes bytes;
  private final ScanHeader header;
  private final Coefficients coefficients;
  private final JpegFrame frame;
  private final int restartInterval;
  private final BlockDecoder decoder;
  private final EntropyReader in;
  private final List<Bytes> pieces = new ArrayList<>();
  private int pieceStart;
  private int units;

  JpegScan(
      Bytes bytes, int start, ScanHeader header, JpegTables tables, Coefficients coefficients) {
    this.bytes = bytes;
    this.header = header;
    this.coefficients = coefficients;
    this.frame = coefficients.frame();
    this.restartInterval = tables.restartInterval();
    this.in = new EntropyReader(bytes, start);
    this.decoder = new BlockDecoder(in, header, tables, coefficients);
    this.pieceStart = start;
  }

  /**
   * Decodes the whole scan and returns the offset after its last byte.
   *
   * @throws org.mememuseum.upload.PictureRefusedException if pixels are missing
   */
  int follow() {
    if (header.channels().size() == 1) {
      followNonInterleaved(header.channels().get(0).channel());
    } else {
      followInterleaved();
    }
    int end = in.position();
    endPiece(end, end);
    return end;
  }

  /** Returns the parts of the scan that are drawn, without stray bytes before restart markers. */
  List<Bytes> pieces() {
    return List.copyOf(pieces);
  }

  private void followNonInterleaved(int channel) {
    int across = frame.ownAcross(channel);
    int down = frame.ownDown(channel);
    for (int y = 0; y < down; y++) {
      Interruption.check();
      for (int x = 0; x < across; x++) {
        restartIfDue();
        decoder.decode(0, coefficients.block(channel, x, y));
      }
    }
  }

  private void followInterleaved() {
    for (int y = 0; y < frame.unitsDown(); y++) {
      Interruption.check();
      for (int x = 0; x < frame.unitsAcross(); x++) {
        restartIfDue();
        followUnit(x, y);
      }
    }
  }

  private void followUnit(int x, int y) {
    for (int i = 0; i < header.channels().size(); i++) {
      int channel = header.channels().get(i).channel();
      JpegFrame.Component component = frame.components().get(channel);
      for (int down = 0; down < component.down(); down++) {
        for (int across = 0; across < component.across(); across++) {
          int column = x * component.across() + across;
          int row = y * component.down() + down;
          decoder.decode(i, coefficients.block(channel, column, row));
        }
      }
    }
  }

  private void restartIfDue() {
    if (restartInterval > 0 && units > 0 && units % restartInterval == 0) {
      int end = in.position();
      int marker = JpegMarkers.next(bytes, end);
      if (end < marker) {
        endPiece(end, marker); // leave out the bytes between, which are not drawn
      }
      in.expectMarker(marker, RESTART + (units / restartInterval - 1 & 7));
      decoder.restart();
    }
    units++;
  }

  private void endPiece(int end, int next) {
    pieces.add(bytes.slice(pieceStart, (long) end - pieceStart));
    pieceStart = next;
  }
}
