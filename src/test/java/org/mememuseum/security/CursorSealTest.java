package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Cursor;

class CursorSealTest {
  private static final Cursor CURSOR =
      new Cursor(Instant.parse("2026-11-22T10:15:30.123Z"), new UUID(1, -2));
  private final CursorSeal seal = sealOf("a key of the museum in the tests");

  @Test
  void aCursorSurvivesBeingSealed() {
    assertThat(seal.open(seal.close(CURSOR))).contains(CURSOR);
  }

  @Test
  void aCursorWithinAGroupSurvivesBeingSealed() {
    var cursor = new Cursor(CURSOR.at(), CURSOR.id(), Optional.of(new UUID(-3, 4)));

    assertThat(seal.open(seal.close(cursor))).contains(cursor);
    assertThat(seal.close(cursor)).matches("[A-Za-z0-9_-]{70}");
  }

  @Test
  void aSealedCursorIsSafeInAnAddress() {
    assertThat(seal.close(CURSOR)).matches("[A-Za-z0-9_-]{48}");
  }

  @Test
  void whatWasChangedAnywhereIsNoCursor() {
    String text = seal.close(CURSOR);
    for (int i = 0; i < text.length(); i++) {
      char changed = text.charAt(i) == 'A' ? 'B' : 'A';
      assertThat(seal.open(text.substring(0, i) + changed + text.substring(i + 1))).isEmpty();
    }
  }

  @Test
  void whatAnotherMuseumSealedIsNoCursor() {
    assertThat(seal.open(sealOf("the key of another museum, not ours").close(CURSOR))).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x", "AAAA", "9999999999999999999999", "' or 1=1"})
  void anythingElseIsNoCursor(String text) {
    assertThat(seal.open(text)).isEmpty();
  }

  @Test
  void lettersThatAreNotBase64AreNoCursor() {
    assertThat(seal.open("!".repeat(48))).isEmpty();
  }

  private static CursorSeal sealOf(String key) {
    return new CursorSeal(new MuseumKey(key.getBytes(StandardCharsets.UTF_8)));
  }
}
