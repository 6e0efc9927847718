package org.mememuseum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.demo.kit.Artwork;

class DemoCollectionTest {
  private static final List<DemoMeme> TWO =
      List.of(
          meme("one-tiny-change.jpg", "It is one tiny change", "work"),
          meme("dark-mode.jpg", "Moon", "art"));

  @TempDir private Path folder;
  private final List<String> output = new ArrayList<>();
  private FakeMuseum museum;

  private static DemoMeme meme(String file, String title, String category) {
    var art = new Artwork.Still(90, 90, brush -> brush.ground(java.awt.Color.PINK));
    return new DemoMeme(file, title, "About " + title, List.of("tag"), category, art);
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
    DemoCollection.hang(
        address,
        TWO,
        DemoMember::uploaderOf,
        new DemoCurator(FakeMuseum.CURATOR, "a password"),
        folder,
        output::add);
  }

  @Test
  void everyMemeHangsOnceWithItsLikesAndComments() {
    hang(museum.address());

    assertThat(output).contains("Hanging the demo collection: 2 of 2");
    assertThat(museum.memes.values())
        .extracting(meme -> meme.title)
        .containsExactly("It is one tiny change", "Moon");
    assertThat(museum.memes.values()).extracting(meme -> meme.likers.size()).containsExactly(12, 6);
    assertThat(museum.memes.values())
        .extracting(meme -> meme.comments.size())
        .containsExactly(5, 2);
    assertThat(museum.passwords).hasSize(14);
    assertThat(museum.requests).doesNotContain("POST /login");
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
    assertThat(output).singleElement().asString().contains("not complete");
    assertThat(museum.memes).hasSize(1);

    hang(museum.address());

    assertThat(museum.memes).hasSize(2);
    assertThat(museum.memes.values()).extracting(meme -> meme.likers.size()).containsExactly(12, 6);
    assertThat(museum.requests.stream().filter("POST /register"::equals)).hasSize(14);
  }

  @Test
  void aCuratorApprovesWhatIsHeld() {
    museum.holding = true;
    museum.passwords.put(FakeMuseum.CURATOR, "a password");

    hang(museum.address());

    assertThat(output).contains("Hanging the demo collection: 2 of 2");
    assertThat(museum.memes.values()).allMatch(meme -> meme.approved);
  }

  @Test
  void withoutACuratorWhatIsHeldIsToldAtOnce() {
    museum.holding = true;

    hang(museum.address());

    assertThat(output)
        .singleElement()
        .asString()
        .contains("holds pictures for a curator; approve “It is one tiny change” first");
    assertThat(museum.memes).hasSize(1);
  }

  @Test
  void aMuseumThatDoesNotAnswerIsOneSentence() {
    URI address = museum.address();
    museum.close();

    hang(address);

    assertThat(output).singleElement().asString().contains("The museum did not answer");
  }
}
