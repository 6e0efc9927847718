package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * The content of a JPEG's start-of-scan segment.
 *
 * @param channels the channels of the frame that the scan contains
 * @param first the first coefficient of each block that it contains (Ss)
 * @param last the last one (Se)
 * @param high the lowest bit in the previous scan of these coefficients; 0 in their first scan (Ah)
 * @param low the lowest bit in this scan (Al)
 */
record ScanHeader(List<Channel> channels, int first, int last, int high, int low) {
  private static final int LAST = 63;

  /** A channel of the frame and the numbers of its tables. */
  record Channel(int channel, int dcTable, int acTable) {}

  ScanHeader {
    channels = List.copyOf(channels);
  }

  static ScanHeader of(Bytes segment, JpegFrame frame) {
    int count = segment.u8(4);
    if (count < 1 || count > frame.channels() || segment.length() < 8 + 2 * count) {
      throw DecodingErrors.damaged();
    }
    List<Channel> channels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int tables = segment.u8(6 + 2 * i);
      int channel = channel(frame, segment.u8(5 + 2 * i));
      channels.add(new Channel(channel, tables >> 4 & 3, tables & 3));
    }
    if (!frame.progressive()) {
      // Some phones write zeros here; in a sequential JPEG only these values are possible.
      return new ScanHeader(channels, 0, LAST, 0, 0);
    }
    int at = 5 + 2 * count;
    int precision = segment.u8(at + 2);
    return new ScanHeader(
            channels, segment.u8(at), segment.u8(at + 1), precision >> 4, precision & 15)
        .checked();
  }

  private static int channel(JpegFrame frame, int id) {
    for (int i = 0; i < frame.channels(); i++) {
      if (frame.components().get(i).id() == id) {
        return i;
      }
    }
    throw DecodingErrors.damaged();
  }

  private ScanHeader checked() {
    boolean dcOnly = first == 0 && last == 0;
    boolean acOnly = first > 0 && first <= last && last <= LAST && channels.size() == 1;
    boolean precision = low <= 13 && (high == 0 || high == low + 1);
    if (!dcOnly && !acOnly || !precision) {
      throw DecodingErrors.damaged();
    }
    return this;
  }

  /** Writes the segment in the form that the standard requires. */
  void write(Bytes segment, Output out) {
    int count = channels.size();
    out.u16(0xFFDA).u16(6 + 2 * count).raw(segment.slice(4, 1 + 2L * count));
    out.u8(first).u8(last).u8(high << 4 | low);
  }
}
