package org.mememuseum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MuseumExceptionTest {
  private static final class TooLoud extends MuseumException {
    TooLoud() {
      super(Kind.INVALID, "noise.tooLoud", 11);
    }
  }

  @Test
  void aRefusalCarriesItsKindAndTheSentenceForThePerson() {
    var refusal = new TooLoud();

    assertThat(refusal.kind()).isEqualTo(MuseumException.Kind.INVALID);
    assertThat(refusal.messageKey()).isEqualTo("noise.tooLoud");
    assertThat(refusal.messageArguments()).containsExactly(11);
  }

  @Test
  void refusalsAreFoundHoweverDeepContainersWrapThem() {
    var refusal = new NotFoundException();
    var wrapped = new IllegalStateException(new RuntimeException(refusal));

    assertThat(MuseumException.in(wrapped)).containsSame(refusal);
    assertThat(MuseumException.in(new IllegalStateException())).isEmpty();
  }
}
