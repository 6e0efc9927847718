package org.mememuseum.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.context.Flash;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NoFlashTest {

  private final Flash flash = new NoFlashFactory(null).getFlash(true);

  @Test
  void aFlashHoldsNothing() {
    assertThat(flash).isEmpty();
    assertThat(flash.get("key")).isNull();
    assertThat(flash.containsKey("key")).isFalse();
    assertThat(flash.remove("key")).isNull();
    assertThat(flash.isKeepMessages()).isFalse();
    assertThat(flash.isRedirect()).isFalse();
  }

  @Test
  void aFlashRefusesWhatItWouldLose() {
    requireRefused(() -> flash.put("key", "value"));
    requireRefused(() -> flash.putAll(Map.of("key", "value")));
    requireRefused(() -> flash.putNow("key", "value"));
    requireRefused(() -> flash.keep("key"));
    requireRefused(() -> flash.setKeepMessages(true));
    requireRefused(() -> flash.setRedirect(true));
  }

  private static void requireRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(UnsupportedOperationException.class);
  }
}
