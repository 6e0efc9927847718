package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.picture.Corpus;
import org.mememuseum.picture.WebpPictures;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;

class DamagedWebpTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"oom_alph_02.webp", "oom_alph_empty.webp"})
  void aStillPictureWithDamagedTransparencyIsRefused(String name) {
    assertDamaged(Corpus.picture(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oom_alph_02.webp", "oom_alph_empty.webp"})
  void anAnimationWithDamagedTransparencyIsRefused(String name) {
    assertDamaged(animated(Corpus.picture(name)));
  }

  @Test
  void transparencyOfAnyNonsenseIsRefusedOrTakenAndNothingElse() {
    byte[] still = Corpus.picture("oom_alph_02.webp");
    for (int header = 0; header < 256; header++) {
      byte[] mangled = still.clone();
      mangled[38] = (byte) header; // the first byte of the alpha chunk tells its compression

      Throwable thrown = catchThrowable(() -> new Processing(folder).process(mangled));

      if (thrown != null) {
        assertThat(thrown).isInstanceOf(PictureRefusedException.class);
      }
    }
  }

  private void assertDamaged(byte[] bytes) {
    Throwable thrown = catchThrowable(() -> new Processing(folder).process(bytes));

    assertThat(thrown).isInstanceOf(PictureRefusedException.class);
    assertThat(((PictureRefusedException) thrown).reason()).isEqualTo(Reason.DAMAGED);
  }

  /** Returns an animation that shows the frame of a 96 by 96 still picture twice. */
  private static byte[] animated(byte[] still) {
    byte[] pixels = Arrays.copyOfRange(still, 30, still.length);
    byte[] header = {0, 0, 0, 0, 0, 0, 95, 0, 0, 95, 0, 0, 100, 0, 0, 0};
    var frame = new ByteArrayOutputStream();
    frame.writeBytes(header);
    frame.writeBytes(pixels);
    var chunks = new ByteArrayOutputStream();
    chunks.writeBytes(WebpPictures.chunk("VP8X", WebpPictures.extended(0x12, 96, 96)));
    chunks.writeBytes(WebpPictures.chunk("ANIM", new byte[6]));
    chunks.writeBytes(WebpPictures.chunk("ANMF", frame.toByteArray()));
    chunks.writeBytes(WebpPictures.chunk("ANMF", frame.toByteArray()));
    return WebpPictures.file(chunks.toByteArray());
  }
}
