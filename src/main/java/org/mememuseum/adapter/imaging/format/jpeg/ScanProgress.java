package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Arrays;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** Tracks the precision of a JPEG's coefficients after the scans so far. */
final class ScanProgress {
  private static final int MISSING = -1;

  private final int[][] lowestBit;

  ScanProgress(JpegFrame frame) {
    lowestBit = new int[frame.channels()][64];
    for (int[] channel : lowestBit) {
      Arrays.fill(channel, MISSING);
    }
  }

  void add(ScanHeader header) {
    for (ScanHeader.Channel channel : header.channels()) {
      Arrays.fill(lowestBit[channel.channel()], header.first(), header.last() + 1, header.low());
    }
  }

  /**
   * Throws if a channel is missing, or if the file was truncated: the end marker is missing and
   * some coefficients do not have their full precision.
   */
  void check(boolean ended) {
    for (int[] channel : lowestBit) {
      boolean truncated = !ended && Arrays.stream(channel).anyMatch(bit -> bit != 0);
      if (channel[0] == MISSING || truncated) {
        throw DecodingErrors.damaged();
      }
    }
  }
}
