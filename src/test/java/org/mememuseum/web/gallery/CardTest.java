package org.mememuseum.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.web.gallery.SomeMeme.aMeme;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.text.Phrases;

class CardTest {
  private static final Phrases PHRASES = new Phrases(Clock.fixed(SomeMeme.HUNG, ZoneOffset.UTC));

  @Test
  void picturesKeepTheirPlaceBeforeTheyHaveCome() {
    var card = card(aMeme().measuring(1600, 1200).build());

    assertThat(card.width()).isEqualTo(400);
    assertThat(card.height()).isEqualTo(300);
    assertThat(card.shape()).isEqualTo("r-135");
  }

  @Test
  void extremeShapesStayWithinWhatTheStyleSheetKnows() {
    assertThat(card(aMeme().measuring(100, 5000).build()).shape()).isEqualTo("r-60");
    assertThat(card(aMeme().measuring(5000, 100).build()).shape()).isEqualTo("r-250");
  }

  @Test
  void sharpScreensAreOfferedTheBiggerRendition() {
    var meme = aMeme().measuring(1600, 1200).build();

    assertThat(card(meme).sources())
        .isEqualTo("/image/%1$s/thumb 400w, /image/%1$s/show 1280w".formatted(meme.id()));
  }

  @Test
  void movingPicturesAreStillOnTheWallAndSaidToMove() {
    var card = card(aMeme().animated().build());

    assertThat(card.sources()).isEmpty();
    assertThat(card.sizes()).isEmpty();
    assertThat(card.plainness()).isEmpty();
    assertThat(card(aMeme().build()).plainness()).isEqualTo("hidden");
  }

  @Test
  void smallPicturesHaveNoBiggerRendition() {
    assertThat(card(aMeme().measuring(300, 200).build()).sources()).isEmpty();
  }

  @Test
  void theWordsInAPictureStandForIt() {
    assertThat(card(aMeme().reading("ONE MORE\nMINUTE").build()).alt())
        .isEqualTo("Toast. The words: ONE MORE MINUTE");
    assertThat(card(aMeme().build()).alt()).isEqualTo("Toast");
    assertThat(card(aMeme().reading("x".repeat(1000)).build()).alt()).hasSizeLessThan(330);
  }

  @Test
  void onlyWhatIsSeenAtOnceIsLoadedAtOnce() {
    var meme = aMeme().build();

    assertThat(Card.of(meme, 7, PHRASES).loading()).isEqualTo("eager");
    assertThat(Card.of(meme, 8, PHRASES).loading()).isEqualTo("lazy");
  }

  private static Card card(Meme meme) {
    return Card.of(meme, 0, PHRASES);
  }
}
