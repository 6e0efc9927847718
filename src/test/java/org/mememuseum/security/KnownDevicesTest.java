package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.member.EmailAddress;

class KnownDevicesTest {
  private static final EmailAddress ANNA = new EmailAddress("anna@example.org");
  private static final EmailAddress BERT = new EmailAddress("bert@example.org");

  private final KnownDevices devices = new KnownDevices(new MuseumKey(new byte[32]));

  @Test
  void aBrowserIsKnownToWhomSignedInWithIt() {
    String carried = devices.remember(Optional.empty(), ANNA);

    assertThat(devices.find(Optional.of(carried), ANNA)).isPresent();
    assertThat(devices.find(Optional.of(carried), BERT)).isEmpty();
    assertThat(devices.find(Optional.empty(), ANNA)).isEmpty();
  }

  @Test
  void aFamilyOfFourSharesADevice() {
    var carried = Optional.<String>empty();
    for (int i = 1; i <= 5; i++) {
      carried = Optional.of(devices.remember(carried, new EmailAddress(i + "@example.org")));
    }
    var family = carried;

    assertThat(devices.find(family, new EmailAddress("1@example.org"))).isEmpty();
    for (int i = 2; i <= 5; i++) {
      assertThat(devices.find(family, new EmailAddress(i + "@example.org"))).isPresent();
    }
    assertThat(family).hasValueSatisfying(text -> assertThat(text).hasSize(114));
  }

  @Test
  void whoSignsInAgainStaysTheSame() {
    String first = devices.remember(Optional.empty(), ANNA);
    String both = devices.remember(Optional.of(first), BERT);

    assertThat(devices.remember(Optional.of(first), ANNA)).isEqualTo(first);
    assertThat(devices.find(Optional.of(both), ANNA))
        .isEqualTo(devices.find(Optional.of(first), ANNA));
  }

  @Test
  void everyBrowserIsAnother() {
    String one = devices.remember(Optional.empty(), ANNA);
    String other = devices.remember(Optional.empty(), ANNA);

    assertThat(devices.find(Optional.of(one), ANNA))
        .isNotEqualTo(devices.find(Optional.of(other), ANNA));
    String mixed = one.split("\\.")[0] + "." + other.split("\\.")[1];
    assertThat(devices.find(Optional.of(mixed), ANNA)).isEmpty();
  }

  @Test
  void anotherMuseumsMarkProvesNothing() {
    byte[] key = new byte[32];
    key[0] = 1;
    String carried = new KnownDevices(new MuseumKey(key)).remember(Optional.empty(), ANNA);

    assertThat(devices.find(Optional.of(carried), ANNA)).isEmpty();
  }

  @Test
  void theAccountCannotBeReadInIt() {
    assertThat(devices.remember(Optional.empty(), ANNA)).doesNotContain("anna", "example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "....",
        "x",
        "AAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAA.",
        "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA",
        "\u012f",
        "a=b; c"
      })
  void whateverElseABrowserCarriesIsNoDevice(String carried) {
    assertThat(devices.find(Optional.of(carried), ANNA)).isEmpty();
    assertThat(devices.remember(Optional.of(carried), ANNA)).matches("[\\w.-]{45}");
  }
}
