package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.Pictures;

/** What is removed from a GIF. */
class GifIntakeTest {
  private static final String SECRET = "51.4778 N, 0.0015 W";

  @TempDir Path folder;

  @Test
  void whatFollowsThePixelsOfAFrameDoesNotStay() {
    for (byte[] gif : new byte[][] {Pictures.gif(300, 200), Pictures.animatedGif(300, 200, 3)}) {
      byte[] clean = original(gif);

      byte[] again = original(withSecret(clean));

      assertThat(new String(again, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
      assertThat(again).isEqualTo(clean);
    }
  }

  private byte[] original(byte[] gif) {
    return Processing.bytes(new Processing(folder).process(gif), Rendition.ORIGINAL);
  }

  /** Adds a block after those of the last frame. */
  private static byte[] withSecret(byte[] gif) {
    byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
    // The file ends with the end of the last frame's blocks and the trailer.
    byte[] beginning = Arrays.copyOf(gif, gif.length - 2);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(beginning);
    bytes.write(secret.length);
    bytes.writeBytes(secret);
    bytes.write(0);
    bytes.write(0x3B);
    return bytes.toByteArray();
  }
}
