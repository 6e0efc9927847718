package org.mememuseum.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.adapter.houserules.HouseRules;
import org.mememuseum.upload.UploadLimits;

class SettingsTest {
  private final Map<String, String> properties =
      new HashMap<>(
          Map.of(
              "museum.pictures", "/srv/pictures",
              "museum.secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
              "museum.base-url", "https://museum.example.org/"));

  @Test
  void whatIsNotSetHasItsDocumentedDefault() {
    var settings = read();

    assertThat(settings.houseRules()).isEqualTo(HouseRules.Mode.APPROVE);
    assertThat(settings.limits().uploads()).isEqualTo(UploadLimits.STANDARD);
    assertThat(settings.limits().registrations().attempts()).isEqualTo(30);
    assertThat(settings.site().admin()).isEmpty();
    assertThat(settings.site().baseUrl()).hasToString("https://museum.example.org");
  }

  @Test
  void aMistypedBackendStopsTheStartWithOneSentence() {
    assertRefused("museum.backend", "asw", "MUSEUM_BACKEND");
  }

  @Test
  void aMistypedHouseRuleIsNotTakenForTheDefault() {
    assertRefused("museum.house-rules", "Hold", "MUSEUM_HOUSE_RULES");
  }

  @Test
  void aMissingOrShortSecretStopsTheStart() {
    assertRefused("museum.secret", " ", "MUSEUM_SECRET");
    assertRefused("museum.secret", "c2hvcnQ=", "MUSEUM_SECRET");
    assertRefused("museum.secret", "!", "MUSEUM_SECRET");
  }

  @Test
  void numbersOutOfRangeStopTheStart() {
    assertRefused("museum.upload.max-bytes", "10MB", "MUSEUM_UPLOAD_MAX_BYTES");
    assertRefused(
        "museum.upload.max-animation-pixels", "99999", "MUSEUM_UPLOAD_MAX_ANIMATION_PIXELS");
    assertRefused("museum.registrations-per-hour", "-1", "MUSEUM_REGISTRATIONS_PER_HOUR");
    assertRefused("museum.registrations-per-hour", "1001", "MUSEUM_REGISTRATIONS_PER_HOUR");
  }

  @Test
  void anAddressWithAPathIsNoBaseUrl() {
    assertRefused("museum.base-url", "https://example.org/museum", "MUSEUM_BASE_URL");
    assertRefused("museum.base-url", "museum.example.org", "MUSEUM_BASE_URL");
  }

  @Test
  void noProxyIsTrustedThatIsNotNamed() {
    properties.put("museum.trusted-proxies", "127.0.0.1, 10.0.0.0/8,fd00::/8");
    properties.put("museum.proxy-hops", "2");

    assertThat(read().site().proxies().hops()).isEqualTo(2);
    assertThat(read().site().proxies().trusts("10.1.2.3")).isTrue();
    assertThat(read().site().proxies().trusts("192.0.2.1")).isFalse();
    assertRefused("museum.trusted-proxies", "proxy.example", "MUSEUM_TRUSTED_PROXIES");
    assertRefused("museum.trusted-proxies", "10.0.0.0/33", "MUSEUM_TRUSTED_PROXIES");
    assertRefused("museum.trusted-proxies", "10.0.0.1,", "MUSEUM_TRUSTED_PROXIES");
  }

  @Test
  void anAdminNeedsAnAcceptablePassword() {
    properties.put("museum.admin.email", "head@museum.example.org");

    assertRefused("museum.admin.password", "short", "MUSEUM_ADMIN_PASSWORD");
  }

  private Settings read() {
    return Settings.read(name -> Optional.ofNullable(properties.get(name)));
  }

  private void assertRefused(String name, String value, String environmentName) {
    String before = properties.put(name, value);
    assertThatThrownBy(this::read)
        .isInstanceOf(SettingException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(environmentName);
    if (before == null) {
      properties.remove(name);
    } else {
      properties.put(name, before);
    }
  }
}
