package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
  private static final String CLIENT = "192.0.2.7";
  private static final String PROXY = "10.0.0.1";

  @Test
  void whoeverIsNoProxyIsTheClientWhateverItSays() {
    assertThat(behind(1).client("198.51.100.1", List.of(CLIENT))).isEqualTo("198.51.100.1");
    assertThat(TrustedProxies.NONE.client("127.0.0.1", List.of(CLIENT))).isEqualTo("127.0.0.1");
  }

  @Test
  void aProxyThatSaysNothingIsTheClient() {
    assertThat(behind(1).client(PROXY, List.of())).isEqualTo(PROXY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.2.7",
        "203.0.113.1, 192.0.2.7",
        "203.0.113.1,203.0.113.2,192.0.2.7",
        "made up, , 192.0.2.7",
        "192.0.2.7:4711",
        "203.0.113.1,\t192.0.2.7 "
      })
  void behindOneProxyTheLastValueCounts(String header) {
    assertThat(behind(1).client(PROXY, List.of(header))).isEqualTo(CLIENT);
  }

  @Test
  void severalHeadersAreOneListInTheirOrder() {
    assertThat(behind(1).client(PROXY, List.of("203.0.113.1", CLIENT))).isEqualTo(CLIENT);
    assertThat(behind(2).client(PROXY, List.of("203.0.113.1, " + CLIENT, "10.0.0.2")))
        .isEqualTo(CLIENT);
  }

  @Test
  void whoeverCameAroundTheOuterProxyIsStillKnownByTheInnerOnesWord() {
    assertThat(behind(2).client(PROXY, List.of(CLIENT))).isEqualTo(CLIENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "_hidden", "", "192.0.2.256", "1:2:3", "museum.example:80"})
  void whatIsNoAddressLeavesTheProxys(String forwardedFor) {
    assertThat(behind(1).client(PROXY, List.of("203.0.113.1, " + forwardedFor))).isEqualTo(PROXY);
  }

  @ParameterizedTest
  @CsvSource({"2001:db8::7,2001:db8::7", "[2001:db8::7]:4711,2001:db8::7", "::1,::1"})
  void anIpv6AddressMayHaveAPort(String forwardedFor, String client) {
    assertThat(behind(1).client(PROXY, List.of(forwardedFor))).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.0.0.1, 10.0.0.1, true",
    "10.0.0.1, 10.0.0.2, false",
    "10.0.0.1, ::ffff:10.0.0.1, true",
    "fd00::/8, fd12::1, true",
    "fd00::/8, fe80::1%eth0, false",
    "0.0.0.0/0, 192.0.2.1, true",
    "0.0.0.0/0, ::1, false",
    "::/0, 192.0.2.1, false",
    "172.16.0.0/12, 172.31.255.255, true",
    "172.16.0.0/12, 172.32.0.0, false"
  })
  void aRangeHoldsWhatBeginsWithItsBits(String range, String address, boolean held) {
    assertThat(AddressRange.parse(range).contains(address)).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "::/129", "host"})
  void whatIsNoRangeIsRefused(String text) {
    assertThatThrownBy(() -> AddressRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static TrustedProxies behind(int hops) {
    return new TrustedProxies(List.of(AddressRange.parse("10.0.0.0/8")), hops);
  }
}
