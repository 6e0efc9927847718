package org.mememuseum.adapter.imaging.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaAverageTest {
  private static final int CLEAR_RED = 0x00FF0000;

  @Test
  void aPixelOnABorderIsSharedBetweenItsNeighbours() {
    var row = new Pixels(3, 1, new int[] {grey(90), grey(30), grey(150)});

    assertThat(AreaAverage.shrink(row, 2, 1).argb()).containsExactly(grey(70), grey(110));
  }

  @Test
  void rowsAreSharedLikeColumns() {
    var column = new Pixels(1, 3, new int[] {grey(90), grey(30), grey(150)});

    assertThat(AreaAverage.shrink(column, 1, 2).argb()).containsExactly(grey(70), grey(110));
  }

  @Test
  void whatIsTransparentHasNoColourToGive() {
    var row = new Pixels(2, 1, new int[] {CLEAR_RED, grey(80)});

    assertThat(AreaAverage.shrink(row, 1, 1).argb()).containsExactly(0x80505050);
  }

  @Test
  void rowsOfThePictureAtItsOwnSizeStayAsTheyAre() {
    var average = new AreaAverage(2, 2, 2, 2);

    average.add(new int[] {grey(1), grey(2)}, 0);
    average.add(new int[] {0, grey(3), grey(4)}, 1);

    assertThat(average.result().argb()).containsExactly(grey(1), grey(2), grey(3), grey(4));
  }

  private static int grey(int value) {
    return 0xFF000000 | value * 0x010101;
  }

  @ParameterizedTest
  @CsvSource({"60, 47, 23, 18", "60, 47, 59, 46", "60, 47, 60, 20", "60, 47, 7, 1", "9, 90, 3, 89"})
  void whatChangedInSomeRowsIsShrunkAgainAsIfAllWere(
      int width, int height, int smallWidth, int smallHeight) {
    var random = new Random(width * smallHeight);
    var source = new Pixels(width, height, random.ints(width * height).toArray());
    for (int i = 0; i < 300; i++) {
      Pixels before = AreaAverage.shrink(source, smallWidth, smallHeight);
      int from = random.nextInt(height);
      int to = from + 1 + random.nextInt(Math.min(6, height - from));
      for (int at = from * width; at < to * width; at++) {
        source.argb()[at] = random.nextInt(3) * random.nextInt();
      }

      Pixels again = AreaAverage.shrinkAgain(source, before, from, to);

      assertThat(again.argb())
          .as("rows %d to %d", from, to)
          .isEqualTo(AreaAverage.shrink(source, smallWidth, smallHeight).argb());
    }
  }
}
