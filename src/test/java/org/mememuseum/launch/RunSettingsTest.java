package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunSettingsTest {

  private final Properties properties = new Properties();

  @Test
  void unlessToldOtherwiseItListensOnLoopbackAndBringsItsOwnDatabase() {
    RunSettings settings = RunSettings.of(properties, Map.of());

    assertThat(settings.bind()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.demo()).isTrue();
    assertThat(settings.databaseUrl()).isEmpty();
  }

  @Test
  void theMuseumAsOnAwsHasADemoCollectionOfItsOwn() {
    RunSettings local = RunSettings.of(properties, Map.of());
    properties.setProperty("museum.backend", "aws");
    RunSettings aws = RunSettings.of(properties, Map.of());

    assertThat(local.demoFolder()).isEqualTo(local.data());
    assertThat(aws.demoFolder()).isEqualTo(aws.data().resolve("aws"));
  }

  @Test
  void onlyTheMuseumsOwnVariablesReachTheServer() {
    RunSettings settings =
        RunSettings.of(properties, Map.of("MUSEUM_HOUSE_RULES", "hold", "HOME", "/nowhere"));

    assertThat(settings.environment()).containsExactly(Map.entry("MUSEUM_HOUSE_RULES", "hold"));
  }

  @Test
  void aMuseumForDevelopmentWaitsForADebugger() {
    assertThat(RunSettings.of(properties, Map.of()).debuggerPort()).isEmpty();

    properties.setProperty("museum.dev", "true");
    assertThat(RunSettings.of(properties, Map.of()).debuggerPort()).hasValue(8787);

    properties.setProperty("museum.dev", "5005");
    assertThat(RunSettings.of(properties, Map.of()).debuggerPort()).hasValue(5005);
  }

  @Test
  void nonsenseForADebuggersPortIsRefused() {
    properties.setProperty("museum.dev", "yes");

    assertThatThrownBy(() -> RunSettings.of(properties, Map.of()))
        .hasMessageContaining("museum.dev must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "-1", "http"})
  void aPortThatCannotBeIsRefused(String port) {
    properties.setProperty("museum.port", port);

    assertThatThrownBy(() -> RunSettings.of(properties, Map.of()))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("museum.port must be a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "::1", "::", "[::1]", "fe80::1%eth0", "0.0.0.0:80"})
  void anAddressThatIsNoneOfIpv4IsRefusedAtOnce(String bind) {
    properties.setProperty("museum.bind", bind);

    assertThatThrownBy(() -> RunSettings.of(properties, Map.of()))
        .hasMessage(
            "museum.bind must be an IPv4 address such as 127.0.0.1 or 0.0.0.0, not '%s'."
                .formatted(bind));
  }

  @Test
  void whetherToHangTheDemoCollectionIsTrueOrFalse() {
    properties.setProperty("museum.demo", "no");

    assertThatThrownBy(() -> RunSettings.of(properties, Map.of()))
        .hasMessage("museum.demo must be true or false, not no.");
  }
}
