package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.web.text.Texts;

class OtherFormatTest {
  @ParameterizedTest
  @EnumSource
  void eachIsCalledByItsNameWithAdvice(OtherFormat format) {
    String sentence = new Texts().sentence(format.messageKey());

    assertThat(sentence).startsWith("This ").contains(". Please ").endsWith(".");
  }
}
