package org.mememuseum.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.demo.kit.Artwork;

class DemoCollectionTest {
  private static final List<DemoMeme> TWO =
      List.of(meme("one-tiny-change.jpg", "It is one tiny change"), meme("dark-mode.jpg", "Moon"));

  @TempDir private Path folder;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private FakeMuseum museum;

  private static DemoMeme meme(String file, String title) {
    var art = new Artwork.Still(90, 90, brush -> brush.ground(java.awt.Color.PINK));
    return new DemoMeme(file, title, "About " + title, List.of("tag"), "work", art);
  }

  @BeforeEach
  void open() throws IOException {
    museum = new FakeMuseum();
  }

  @AfterEach
  void close() {
    museum.close();
  }

  private void hang(URI address) {
    DemoCollection.hang(address, TWO, folder, new PrintStream(output, true, UTF_8));
  }

  @Test
  void everyMemeHangsOnceWithItsLikesAndComments() {
    hang(museum.address());

    assertThat(output.toString(UTF_8)).contains("Hanging the demo collection: 2 of 2");
    assertThat(museum.memes.values())
        .extracting(meme -> meme.title)
        .containsExactly("It is one tiny change", "Moon");
    assertThat(museum.memes.values()).extracting(meme -> meme.likers.size()).containsExactly(12, 6);
    assertThat(museum.memes.values())
        .extracting(meme -> meme.comments.size())
        .containsExactly(5, 2);
    assertThat(museum.passwords).hasSize(13);
    assertThat(museum.requests.stream().filter("POST /login"::equals)).hasSize(13);
  }

  @Test
  void aFinishedCollectionCostsNoRequest() {
    hang(museum.address());
    museum.requests.clear();

    hang(museum.address());

    assertThat(museum.requests).isEmpty();
  }

  @Test
  void anInterruptedRunContinuesWithoutHangingAnythingTwice() {
    museum.brokenAnswers = 1;
    hang(museum.address());
    assertThat(output.toString(UTF_8).lines()).singleElement().asString().contains("not complete");
    assertThat(museum.memes).hasSize(1);

    hang(museum.address());

    assertThat(museum.memes).hasSize(2);
    assertThat(museum.memes.values()).extracting(meme -> meme.likers.size()).containsExactly(12, 6);
    assertThat(museum.requests.stream().filter("POST /register"::equals)).hasSize(13);
  }

  @Test
  void aMuseumThatDoesNotAnswerIsOneSentence() {
    URI address = museum.address();
    museum.close();

    hang(address);

    assertThat(output.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .contains("The museum did not answer");
  }
}
