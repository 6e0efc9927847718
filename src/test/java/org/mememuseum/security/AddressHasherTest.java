package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddressHasherTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final AddressHasher hasher = hasher("a key of at least sixteen bytes");

  @Test
  void theHashOfAnAddressStaysTheSameFromReleaseToRelease() {
    assertThat(hasher.hash("192.0.2.1")).isEqualTo("1ae32d993e87faa012b93b4068fb5c24");
    assertThat(hasher.visitor("192.0.2.1", "Browser/1", DAY))
        .isEqualTo("0dfaff7e88f2570673a65a5c5cff98a1");
  }

  @Test
  void anotherKeyMakesAnotherHash() {
    assertThat(hasher("another key of sixteen bytes").hash("192.0.2.1"))
        .isNotEqualTo(hasher.hash("192.0.2.1"));
  }

  @Test
  void visitorsAreToldApartByAddressBrowserAndDay() {
    assertThat(hasher.visitor("192.0.2.1", "Browser/1", DAY))
        .isNotEqualTo(hasher.visitor("192.0.2.2", "Browser/1", DAY))
        .isNotEqualTo(hasher.visitor("192.0.2.1", "Browser/2", DAY))
        .isNotEqualTo(hasher.visitor("192.0.2.1", "Browser/1", DAY.plusDays(1)));
  }

  @Test
  void aShortKeyIsRefusedAndNoneIsEverPrinted() {
    assertThatThrownBy(() -> new MuseumKey(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new MuseumKey(new byte[16])).hasToString("(secret)");
  }

  private static AddressHasher hasher(String key) {
    return new AddressHasher(new MuseumKey(key.getBytes(StandardCharsets.UTF_8)));
  }
}
