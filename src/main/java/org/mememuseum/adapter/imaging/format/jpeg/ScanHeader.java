package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * What a JPEG's start of scan says.
 *
 * @param channels which channels of the frame the scan holds
 * @param first the first number of each block that it holds
 * @param last the last one
 * @param high the bit that the scan before held of them; 0 in their first scan
 * @param low the lowest bit that this one holds
 */
record ScanHeader(List<Channel> channels, int first, int last, int high, int low) {
  private static final int LAST = 63;

  /** A channel with the numbers of its tables. */
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
      // Some telephones write zeros here; there is but one thing that this can be.
      return new ScanHeader(channels, 0, LAST, 0, 0);
    }
    int at = 5 + 2 * count;
    int bits = segment.u8(at + 2);
    return new ScanHeader(channels, segment.u8(at), segment.u8(at + 1), bits >> 4, bits & 15)
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
    boolean lightOnly = first == 0 && last == 0;
    boolean details = first > 0 && first <= last && last <= LAST && channels.size() == 1;
    boolean bits = low <= 13 && (high == 0 || high == low + 1);
    if (!lightOnly && !details || !bits) {
      throw DecodingErrors.damaged();
    }
    return this;
  }

  /** Returns the segment as the standard wants it. */
  void write(Bytes segment, Output out) {
    int count = channels.size();
    out.u16(0xFFDA).u16(6 + 2 * count).raw(segment.slice(4, 1 + 2L * count));
    out.u8(first).u8(last).u8(high << 4 | low);
  }
}
