package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.launch.SharedMuseum;

/** Every address of the museum, its other spellings, and addresses that do not exist. */
class RoutesIT {
  private static String meme;

  @BeforeAll
  static void hang() {
    meme = HttpMember.join(SharedMuseum.address()).hang("On the way");
  }

  static Stream<String> addresses() {
    return Stream.concat(
        Addresses.all().stream().filter(path -> !path.contains("static")),
        Stream.of(
            meme,
            meme.replace("/view/", "/newer/"),
            meme.replace("/view/", "/image/") + "/thumb",
            meme.replace("/view/", "/image/") + "/original"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void noCacheableResponseSetsACookie(String path) {
    Reply answer = stranger().get(path, "Cookie", "museum=" + "A".repeat(43));

    if (!answer.header("Set-Cookie").isEmpty()) {
      assertThat(answer.header("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void aBrokenPercentEscapeGetsAProperResponse() {
    assertThat(answer("/?x=%zz")).startsWith("HTTP/1.1 302").containsPattern("Location: \\S*/\\s");
    assertThat(answer("/tag/cat?after=100%")).containsPattern("Location: \\S*/tag/cat\\s");
    assertThat(answer("//elsewhere.example/?x=%zz")).startsWith("HTTP/1.1 400");
    assertThat(answer("/\\elsewhere.example/?x=%zz")).doesNotContain("Location");
    assertThat(answer("/%2F/elsewhere.example?x=%")).doesNotContain("Location: //");
    assertThat(answer("/view/%zz?x=%zz")).doesNotStartWith("HTTP/1.1 5");
    assertThat(answer("/view/%zz")).startsWith("HTTP/1.1 404").contains("<h1>");
    assertThat(answer("/?x=%41%C3%A4")).startsWith("HTTP/1.1 200");
  }

  private static String answer(String path) {
    try (var connection = RawConnection.to(SharedMuseum.address())) {
      return connection.begin("GET", path, "Connection: close").endHeaders().answer();
    }
  }

  @Test
  void aPageDeletesTheCookieOfAnInvalidSignIn() {
    assertThat(stranger().get("/", "Cookie", "museum=" + "A".repeat(43)).header("Set-Cookie"))
        .startsWith("museum=")
        .contains("Expires=Thu, 01-Jan-1970");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void otherSpellingsRedirectToTheOneAddress(String path) {
    for (String spelling : otherSpellings(path)) {
      Reply answer = stranger().get(spelling);

      assertThat(answer.status()).as(spelling).isEqualTo(308);
      assertThat(answer.header("Location")).as(spelling).isEqualTo(path);
    }
  }

  private static List<String> otherSpellings(String path) {
    if (path.equals("/")) {
      return List.of("//", "///");
    }
    String escaped = "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2);
    return List.of(escaped, "/" + path, path + "/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/review",
        "/hall",
        "/about.xhtml",
        "/console",
        "/%63onsole",
        "/console/index.html",
        "/jakarta.faces.resource/faces.js",
        "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
        "/admin",
        "/admin/nothing",
        "/error"
      })
  void aPathThatIsNoRouteIsNotFound(String path) {
    Reply answer = stranger().get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.html()).contains("museum");
    assertThat(answer.showsItsInside()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void optionsRenderNothingAndAllowNoMethodThatIsRefused(String path) {
    Reply answer = stranger().query("OPTIONS", path, Map.of());

    assertThat(answer.status()).isIn(204, 404);
    if (answer.status() == 204) {
      assertThat(answer.body()).isEmpty();
      assertThat(answer.header("Allow")).doesNotContain("PUT", "DELETE", "TRACE");
    }
  }

  @ParameterizedTest
  @CsvSource({"%C4%AFevil.example", "%2F%2Fevil.example", "%2F%C4%AFevil.example", "%2F%5Cevil"})
  void theLoginPageNeverLinksToAnotherSite(String next) {
    Reply page = stranger().get("/login?next=/" + next);

    assertThat(page.html()).doesNotContain("evil");
  }

  @Test
  void aNameMayLookLikeAFile() {
    Client client = stranger();
    Account account = new Account(Account.fresh().email(), "wow.xhtml", "a password for tests");
    Reply page = client.get("/register");
    assertThat(client.submit(page, registration(page, account)).status()).isEqualTo(303);

    assertThat(stranger().get("/by/wow.xhtml").status()).isEqualTo(200);
  }

  @Test
  void theRequestedPageIsKeptThroughRegistration() {
    Client client = stranger();
    Account account = Account.fresh();
    assertThat(client.get(meme).html()).contains("href=\"/login?next=" + encoded(meme) + "\"");

    Reply page = client.get("/register?next=" + encoded(meme));
    assertThat(page.html()).contains("href=\"/login?next=" + encoded(meme) + "\"");
    Reply registered = client.submit(page, registration(page, account));
    assertThat(registered.header("Location")).isEqualTo(meme + "?said=welcome");
    assertThat(client.get(registered.header("Location")).html())
        .contains("Welcome, " + account.name() + ".");
  }

  private static PageForm registration(Reply page, Account account) {
    return page.form("Register")
        .type("E-mail", account.email())
        .type("Name", account.name())
        .type("Password", account.password())
        .press("Register");
  }

  private static String encoded(String path) {
    return path.replace("/", "%2F");
  }

  private static Client stranger() {
    return new Client(SharedMuseum.address());
  }
}
