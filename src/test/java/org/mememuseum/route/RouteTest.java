package org.mememuseum.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.member.PublicName;
import org.mememuseum.web.routes.Redirect;

class RouteTest {
  private static final Path SOURCES = Path.of("src/main");
  private static final Path PAGES = SOURCES.resolve("webapp");
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#?]*)[\"#?]");
  private static final Pattern MAPPING = Pattern.compile("<url-pattern>(/[^<]+)</url-pattern>");

  @ParameterizedTest
  @CsvSource({
    "/, HALL",
    "/login, LOGIN",
    "/view/x, VIEW",
    "/by/wow.xhtml, BY",
    "/image/1/show, IMAGE",
    "/static/1/css/a.css, STATIC",
    "/admin/review, REVIEW"
  })
  void everyPathOfTheTableIsFound(String path, Route route) {
    assertThat(Route.find(path)).contains(route);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "/hall",
        "/view",
        "/view/",
        "/review",
        "/admin/x",
        "/error",
        "/console",
        "/about.xhtml",
        "/login/x",
        "/jakarta.faces.resource/faces.js",
        "/jakarta.faces.resource/faces.js.xhtml",
        "/WEB-INF/web.xml"
      })
  void otherPathsAreNotFound(String path) {
    assertThat(Route.find(path)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theAllowHeaderListsTheAcceptedMethods(Route route) {
    for (String method : new String[] {"GET", "HEAD", "POST", "PUT", "DELETE", "TRACE"}) {
      assertThat(route.takes(method)).as(method).isEqualTo(route.allowed().contains(method));
    }
  }

  @Test
  void webXmlMapsNoAddressOfItsOwn() {
    assertThat(MAPPING.matcher(descriptor()).results().map(match -> match.group(1)).distinct())
        .containsExactlyInAnyOrder("/*", "/error");
  }

  @Test
  void everyServletOfTheTableIsInWebXml() {
    String descriptor = descriptor();

    assertThat(Arrays.stream(Route.values()).flatMap(route -> route.servletName().stream()))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            name -> assertThat(descriptor).contains("<servlet-name>" + name + "</servlet-name>"));
  }

  @Test
  void everyPageOfTheTableHasItsViewAndEveryViewItsPage() throws IOException {
    try (var files = Files.list(PAGES)) {
      assertThat(
              files.map(file -> "/" + file.getFileName()).filter(name -> name.endsWith(".xhtml")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Route.values()).flatMap(route -> route.viewPath().stream()).toList());
    }
  }

  @Test
  void everyLinkWrittenInAPageIsInTheTable() throws IOException {
    try (var files = Files.walk(PAGES)) {
      var links =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .flatMap(file -> LINK.matcher(read(file)).results())
              .map(match -> match.group(1))
              .distinct()
              .toList();

      assertThat(links)
          .hasSizeGreaterThan(10)
          .allSatisfy(path -> assertThat(Route.find(path)).isPresent());
    }
  }

  @Test
  void aPageWithoutAFormTakesNone() {
    assertThat(Route.ABOUT.takes("POST")).isFalse();
    assertThat(Route.LOGIN.takes("POST")).isTrue();
    assertThat(Route.LOGOUT.takes("GET")).isFalse();
    assertThat(Route.FEED.takes("POST")).isFalse();
  }

  @Test
  void aParameterStandsAtTheEnd() {
    assertThat(Route.VIEW.at("x")).isEqualTo("/view/x");
    assertThat(Route.VIEW.hasParameter()).isTrue();
    assertThat(Route.LOGIN.hasParameter()).isFalse();
    assertThat(Route.find("/view/*")).contains(Route.VIEW);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HALL")
  void addressesAreReservedNames(Route route) {
    var name = new PublicName(route.path().split("/")[1] + (route == Route.BY ? "-" : ""));

    assertThatThrownBy(name::requireChoosable)
        .hasFieldOrPropertyWithValue("messageKey", "name.reserved");
  }

  @Test
  void onlyOneClassRedirects() throws IOException {
    try (var files = Files.walk(SOURCES.resolve("java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(RouteTest::leadsElsewhere)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("Redirect.java");
    }
  }

  private static boolean leadsElsewhere(Path file) {
    String source = read(file);
    return source.contains("\"Location\"") || source.contains("sendRedirect(");
  }

  private static String descriptor() {
    return read(PAGES.resolve("WEB-INF/web.xml"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void redirectsEscapeWhatIsNotAscii() {
    assertThat(Redirect.escaped("/\u012fevil.example\r\nX: y\\"))
        .isEqualTo("/%C4%AFevil.example%0D%0AX:%20y%5C");
    assertThat(Redirect.escaped("/tag/caf%C3%A9?after=x#y")).isEqualTo("/tag/caf%C3%A9?after=x#y");
  }
}
