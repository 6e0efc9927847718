package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Arrays;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** How fine the numbers of a JPEG's channels are after the scans so far. */
final class ScanProgress {
  private static final int NOTHING = -1;

  private final int[][] lowestBit;

  ScanProgress(JpegFrame frame) {
    lowestBit = new int[frame.channels()][64];
    for (int[] channel : lowestBit) {
      Arrays.fill(channel, NOTHING);
    }
  }

  void add(ScanHeader header) {
    for (ScanHeader.Channel each : header.channels()) {
      Arrays.fill(lowestBit[each.channel()], header.first(), header.last() + 1, header.low());
    }
  }

  /**
   * Refuses a picture of which a channel is missing; and one that is not as fine as it could be if
   * its end mark is missing too: then it was cut off.
   */
  void check(boolean ended) {
    for (int[] channel : lowestBit) {
      boolean cutOff = !ended && Arrays.stream(channel).anyMatch(bit -> bit != 0);
      if (channel[0] == NOTHING || cutOff) {
        throw DecodingErrors.damaged();
      }
    }
  }
}
