package org.mememuseum.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.web.gallery.SomeMeme.aMeme;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Colour;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.text.Phrases;

class ThumbnailTest {
  private static final Phrases PHRASES = new Phrases(Clock.fixed(SomeMeme.HUNG, ZoneOffset.UTC));

  @Test
  void picturesKeepTheirPlaceBeforeTheyHaveCome() {
    var thumbnail = thumbnail(aMeme().measuring(1600, 1200).build());

    assertThat(thumbnail.width()).isEqualTo(400);
    assertThat(thumbnail.height()).isEqualTo(300);
    assertThat(thumbnail.shape()).isEqualTo("r-133");
  }

  @Test
  void extremeShapesStayWithinWhatTheStyleSheetKnows() {
    assertThat(thumbnail(aMeme().measuring(100, 5000).build()).shape()).isEqualTo("r-56");
    assertThat(thumbnail(aMeme().measuring(5000, 100).build()).shape()).isEqualTo("r-250");
  }

  @Test
  void sharpScreensAreOfferedTheMediumRendition() {
    var meme = aMeme().measuring(1600, 1200).keepingMedium().build();

    assertThat(thumbnail(meme).srcset())
        .isEqualTo("/image/%1$s/thumb 400w, /image/%1$s/medium 700w".formatted(meme.id()));
  }

  @Test
  void picturesFromBeforeItAreOfferedTheLargeOneAsEver() {
    var meme = aMeme().measuring(1600, 1200).build();

    assertThat(thumbnail(meme).srcset())
        .isEqualTo("/image/%1$s/thumb 400w, /image/%1$s/medium 1280w".formatted(meme.id()));
  }

  @Test
  void narrowPicturesAreToldToBeNarrow() {
    assertThat(thumbnail(aMeme().measuring(1600, 1200).build()).sizes())
        .isEqualTo("(max-width: 30em) 100vw, calc(226px + 8vw)");
    assertThat(thumbnail(aMeme().measuring(900, 1200).build()).sizes())
        .isEqualTo("(max-width: 30em) 100vw, calc(127px + 5vw)");
  }

  @Test
  void theMainColourFillsThePlaceOfAPictureThatHasNotCome() {
    assertThat(thumbnail(aMeme().mainly(new Colour(0, 170, 250)).build()).tone())
        .isEqualTo("red-0 green-a blue-f");
    assertThat(thumbnail(aMeme().build()).tone()).isEmpty();
  }

  @Test
  void movingPicturesAreStillOnTheWallAndSaidToMove() {
    var thumbnail = thumbnail(aMeme().animated().build());

    assertThat(thumbnail.srcset()).isEmpty();
    assertThat(thumbnail.sizes()).isEmpty();
    assertThat(thumbnail.badge()).isEqualTo("GIF");
    assertThat(thumbnail(aMeme().build()).badge()).isEmpty();
    assertThat(thumbnail(aMeme().animated().keepingMedium().build()).srcset())
        .contains("medium 700w");
  }

  @Test
  void smallPicturesHaveNoBiggerRendition() {
    assertThat(thumbnail(aMeme().measuring(300, 200).build()).srcset()).isEmpty();
  }

  @Test
  void theWordsInAPictureStandForIt() {
    assertThat(thumbnail(aMeme().reading("ONE MORE\nMINUTE").build()).alt())
        .isEqualTo("The words in the picture: ONE MORE MINUTE");
    assertThat(thumbnail(aMeme().build()).alt()).isEmpty();
    assertThat(thumbnail(aMeme().reading("x".repeat(1000)).build()).alt()).hasSizeLessThan(330);
  }

  @Test
  void onlyWhatIsSeenAtOnceIsLoadedAtOnce() {
    var meme = aMeme().build();

    assertThat(Thumbnail.of(meme, 1, PHRASES).sizes()).startsWith("auto, (");
    assertThat(Thumbnail.of(meme, 0, PHRASES).loading()).isEqualTo("eager");
    assertThat(Thumbnail.of(meme, 1, PHRASES).loading()).isEqualTo("lazy");
  }

  private static Thumbnail thumbnail(Meme meme) {
    return Thumbnail.of(meme, 0, PHRASES);
  }
}
