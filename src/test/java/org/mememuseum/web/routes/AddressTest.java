package org.mememuseum.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Address.Missing;
import org.mememuseum.web.routes.Address.Moved;
import org.mememuseum.web.routes.Address.Other;
import org.mememuseum.web.routes.Address.View;

class AddressTest {
  @Test
  void theRootIsTheHall() {
    assertThat(Address.parse("/")).isEqualTo(new View("/hall.xhtml", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "/view/0192f0c1-7d1a-7c00-8000-0000000001a2, /view, 0192f0c1-7d1a-7c00-8000-0000000001a2",
    "/tag/caf%C3%A9, /tag, café",
    "/category/animals, /category, animals",
    "/by/Crumb_1, /by, Crumb_1",
    "/by/wow.xhtml, /by, wow.xhtml",
    "/by/feed.xml, /by, feed.xml",
  })
  void addressesNameAViewAndItsValue(String path, String view, String value) {
    assertThat(Address.parse(path)).isEqualTo(new View(view + ".xhtml", value));
  }

  @ParameterizedTest
  @CsvSource({
    "/tag/Caf%C3%A9, /tag/caf%C3%A9",
    "/view/0192F0C1-7D1A-7C00-8000-0000000001A2, /view/0192f0c1-7d1a-7c00-8000-0000000001a2",
  })
  void sloppyAddressesLeadToTheProperOne(String path, String proper) {
    assertThat(Address.parse(path)).isEqualTo(new Moved(proper));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/view/not-an-id", "/category/nonsense", "/tag/a+b", "/by/x", "/view/1/2"})
  void invalidValuesAreMissing(String path) {
    assertThat(Address.parse(path)).isEqualTo(new Missing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/logout", "/admin/activity.csv", "/image/1/thumb", "/nonsense"})
  void otherPathsAreNotParsed(String path) {
    assertThat(Address.parse(path)).isEqualTo(new Other());
  }

  @ParameterizedTest
  @EnumSource
  void everyPageWithAParameterParsesIt(Route route) {
    if (route.viewPath().isPresent() && route.hasParameter()) {
      assertThat(Address.parse(route.at("."))).isEqualTo(new Missing());
    }
  }

  @Test
  void aPageWithoutAParameterIsItsView() {
    assertThat(Address.parse("/login")).isEqualTo(new View("/login.xhtml", ""));
    assertThat(Address.parse("/admin/review")).isEqualTo(new View("/review.xhtml", ""));
  }
}
