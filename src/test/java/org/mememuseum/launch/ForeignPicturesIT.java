package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A museum that is led to the pictures of another stays closed, and opens again with its own. */
class ForeignPicturesIT {
  private static final String FOREIGN = "01a1963a-d508-7ba2-bfbc-48a4cb7d96f5";

  @Test
  void theMuseumOpensWithItsOwnPicturesAloneAndSaysInOneSentenceWhatIsWrong() throws IOException {
    try (TestMuseum museum = TestMuseum.empty("foreign-pictures", Map.of())) {
      museum.start();
      Path mark = museum.pictures().resolve("memes/museum-identity");
      String own = Files.readString(mark);
      museum.server().stop();

      Files.writeString(mark, FOREIGN);
      assertThatThrownBy(() -> museum.server().start()).isInstanceOf(LaunchException.class);

      assertThat(museum.server().log())
          .content()
          .contains(
              "Setting museum.pictures (environment MUSEUM_PICTURES) leads to the pictures of"
                  + " museum "
                  + FOREIGN
                  + ", and the records are those of museum "
                  + own
                  + "; if they belong together all the same, start once with MUSEUM_ADOPT="
                  + FOREIGN
                  + ".");
      assertThat(mark).hasContent(FOREIGN);

      Files.writeString(mark, own);
      museum.server().start();
      museum.server().awaitHealthy();
      assertThat(mark).hasContent(own);
    }
  }
}
