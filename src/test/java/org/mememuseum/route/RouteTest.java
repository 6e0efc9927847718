package org.mememuseum.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void whatIsInTheTableIsFound(String path, Route route) {
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
        "/admin",
        "/admin/x",
        "/error",
        "/console",
        "/about.xhtml",
        "/login/x",
        "/jakarta.faces.resource/faces.js",
        "/jakarta.faces.resource/faces.js.xhtml",
        "/WEB-INF/web.xml"
      })
  void nothingElseIs(String path) {
    assertThat(Route.find(path)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAllowedIsWhatIsTaken(Route route) {
    for (String method : new String[] {"GET", "HEAD", "POST", "PUT", "DELETE", "TRACE"}) {
      assertThat(route.takes(method)).as(method).isEqualTo(route.allowed().contains(method));
    }
  }

  @Test
  void everyServletThatIsMappedIsInTheTable() throws IOException {
    String descriptor = Files.readString(SOURCES.resolve("webapp/WEB-INF/web.xml"), UTF_8);

    assertThat(MAPPING.matcher(descriptor).results().map(one -> one.group(1)).distinct())
        .filteredOn(path -> !path.equals("/*") && !path.equals("/error"))
        .hasSizeGreaterThan(8)
        .allSatisfy(path -> assertThat(Route.find(path.replace("*", "x"))).isPresent());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HALL")
  void nobodyGoesByTheNameOfAnAddress(Route route) {
    var name = new PublicName(route.path().split("/")[1] + (route == Route.BY ? "-" : ""));

    assertThatThrownBy(name::requireChoosable)
        .hasFieldOrPropertyWithValue("messageKey", "name.reserved");
  }

  @Test
  void oneClassAloneLeadsBrowsersElsewhere() throws IOException {
    try (var files = Files.walk(SOURCES.resolve("java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(RouteTest::leadsElsewhere)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("Redirect.java");
    }
  }

  private static boolean leadsElsewhere(Path file) {
    try {
      String source = Files.readString(file, UTF_8);
      return source.contains("\"Location\"") || source.contains("sendRedirect(");
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void whatIsNotAsciiIsEscapedOnTheWay() {
    assertThat(Redirect.escaped("/\u012fevil.example\r\nX: y\\"))
        .isEqualTo("/%C4%AFevil.example%0D%0AX:%20y%5C");
    assertThat(Redirect.escaped("/tag/caf%C3%A9?after=x#y")).isEqualTo("/tag/caf%C3%A9?after=x#y");
  }
}
