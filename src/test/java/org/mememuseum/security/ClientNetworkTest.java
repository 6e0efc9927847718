package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNetworkTest {
  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2::/64",
    "2001:DB8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
    "2001:0db8:0001:0002:0:0:0:1, 2001:db8:1:2::/64",
    "[2001:db8:1:2::1], 2001:db8:1:2::/64",
    "[2001:db8:1:2::1%eth0], 2001:db8:1:2::/64",
    "2001:db8:1:3::1, 2001:db8:1:3::/64",
    "fe80::1%no-such-interface, fe80:0:0:0::/64",
    "::1, 0:0:0:0::/64",
    "0:0:0:0:0:0:0:1, 0:0:0:0::/64"
  })
  void ofAnIpv6AddressTheFirstHalfCounts(String address, String network) {
    assertThat(ClientNetwork.of(address)).isEqualTo(network);
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "::ffff:192.0.2.1", "::FFFF:c000:201", "[::ffff:192.0.2.1]"})
  void anIpv4AddressCountsAsAWholeHoweverItIsWritten(String address) {
    assertThat(ClientNetwork.of(address)).isEqualTo("192.0.2.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "_hidden",
        "museum.example",
        "museum.example:80",
        "1:2:3",
        "::g",
        "%",
        ":",
        "[",
        "]",
        "192.0.2.1:4711",
        "1:2:3:4:5:6:7:8:9"
      })
  void whatIsNoAddressStandsForItself(String text) {
    assertThat(ClientNetwork.of(text)).isEqualTo(text);
  }

  @Test
  void whoeverTakesANewAddressForEachRequestIsHashedAsOne() {
    var hasher = new AddressHasher(new MuseumKey(new byte[16]));

    assertThat(hasher.hash("2001:db8::1")).isEqualTo(hasher.hash("2001:db8::f00d"));
    assertThat(hasher.hash("2001:db8::1")).isNotEqualTo(hasher.hash("2001:db8:0:1::1"));
    assertThat(hasher.visitor("2001:db8::1", "Browser/1", java.time.LocalDate.EPOCH))
        .isEqualTo(hasher.visitor("2001:db8::2", "Browser/1", java.time.LocalDate.EPOCH));
  }
}
