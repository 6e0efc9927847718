package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final String SHA_256 = "0123456789abcdef".repeat(4);

  @Test
  void refusesWhatNoPictureIs() {
    assertThatIllegalArgumentException().isThrownBy(() -> picture(0, 100, 1, SHA_256, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> picture(100, 0, 1, SHA_256, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> picture(100, 100, 0, SHA_256, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> picture(100, 100, 1, "ABC", 0));
  }

  @Test
  void distanceIsTheNumberOfBitsThatDiffer() {
    Picture one = picture(100, 100, 1, SHA_256, 0b1011);
    Picture other = picture(100, 100, 1, SHA_256, 0b0001L | Long.MIN_VALUE);

    assertThat(one.distanceTo(other)).isEqualTo(3);
    assertThat(one.distanceTo(one)).isZero();
  }

  @Test
  void knowsTheSizesOfItsRenditions() {
    assertThat(picture(4000, 3000, 1, SHA_256, 0).sizeOf(Rendition.THUMB))
        .isEqualTo(new RenditionSize(400, 300));
  }

  private static Picture picture(int width, int height, long bytes, String sha256, long hash) {
    return new Picture(
        ImageFormat.PNG,
        width,
        height,
        bytes,
        bytes,
        sha256,
        hash,
        false,
        false,
        false,
        false,
        false,
        Optional.empty());
  }
}
