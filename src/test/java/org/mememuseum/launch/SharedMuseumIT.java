package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedMuseumIT {

  @Test
  void theRealWarAnswersAtTheRootOfTheServer() {
    assertThat(HttpAnswer.status(SharedMuseum.address())).isPresent();
  }
}
