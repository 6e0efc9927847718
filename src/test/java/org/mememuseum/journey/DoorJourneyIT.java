package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.launch.SharedMuseum;

/** Logging in and out. */
class DoorJourneyIT {

  private static HttpMember member;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void join() {
    member = HttpMember.join(SharedMuseum.address());
  }

  @Test
  void aRememberedSignInLastsAMonthAndScriptsCannotReadIt() {
    Page page = browser.stranger();
    page.navigate("/login");
    field(page, "Keep me signed in on this device").check();
    Steps.logIn(page, member.account());
    assertThat(page.locator(".menu__name")).hasText(member.account().name());

    Cookie cookie = signInCookie(page);
    double inAMonth = Instant.now().plus(Duration.ofDays(30)).getEpochSecond();
    assertThat(cookie.httpOnly).isTrue();
    assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
    assertThat(cookie.expires).isCloseTo(inAMonth, within(600.0));
    assertThat(page.evaluate("document.cookie")).isEqualTo("");
  }

  @Test
  void aSignInThatIsNotRememberedEndsWithTheBrowser() {
    Page page = browser.stranger();
    page.navigate("/login");
    Steps.logIn(page, member.account());
    assertThat(page.locator(".menu__name")).hasText(member.account().name());

    assertThat(signInCookie(page).expires).isEqualTo(-1);
  }

  @Test
  void theDeviceIsRecognizedByACookieThatOnlyTheLoginPageGets() {
    Page page = browser.stranger();
    page.navigate("/login");
    Steps.logIn(page, member.account());
    assertThat(page.locator(".menu__name")).hasText(member.account().name());

    Cookie device = cookie(page, "museum-device");
    double inAYear = Instant.now().plus(Duration.ofDays(365)).getEpochSecond();
    assertThat(device.path).isEqualTo("/login");
    assertThat(device.httpOnly).isTrue();
    assertThat(device.sameSite).isEqualTo(SameSiteAttribute.STRICT);
    assertThat(device.expires).isCloseTo(inAYear, within(600.0));
    assertThat(device.value).doesNotContain(member.account().name());
  }

  @Test
  void everySignInHasATokenOfItsOwn() {
    HttpMember again = HttpMember.logIn(SharedMuseum.address(), member.account());

    assertThat(again.client().signInToken()).isNotEqualTo(member.client().signInToken());
  }

  @Test
  void aCopiedCookieIsUselessAfterLoggingOut() {
    HttpMember leaving = HttpMember.logIn(SharedMuseum.address(), member.account());
    String cookie = "museum=" + leaving.client().signInToken();
    Page page = browser.member(leaving);
    page.navigate("/dashboard");
    Steps.logOut(page);

    assertThat(page.locator("#messages")).containsText("You are logged out.");
    assertThat(page.context().cookies()).isEmpty();
    Reply thief = new Client(SharedMuseum.address()).get("/dashboard", "Cookie", cookie);
    assertThat(thief.status()).isEqualTo(303);
    assertThat(thief.header("Location")).startsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/upload", "/dashboard", "/profile", "/notices"})
  void loggingInLeadsToTheRequestedPage(String path) {
    Page page = browser.stranger();
    page.navigate(path);
    assertThat(page).hasURL(SharedMuseum.address() + "login?next=" + path.replace("/", "%2F"));
    Steps.logIn(page, member.account());

    page.waitForURL(url -> url.contains(path) && !url.contains("/login"));
    assertThat(page.locator("#main h1")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:1"})
  void loggingInNeverLeadsToAnotherSite(String next) {
    Client client = new Client(SharedMuseum.address());
    Reply page = client.get("/login?next=" + java.net.URLEncoder.encode(next, UTF));
    var form =
        page.form("Log in")
            .type("E-mail", member.account().email())
            .type("Password", member.account().password())
            .press("Log in");
    Reply answer = client.submit(page, form);

    assertThat(page.html()).doesNotContain("evil.example");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).matches("/dashboard(\\?said=loggedIn)?");
  }

  @Test
  void aWrongPasswordIsAnsweredLikeAnUnknownAddress() {
    assertThat(refusal(member.account().email(), "not the right one"))
        .isEqualTo(refusal("nobody@journey.invalid", "not the right one"))
        .startsWith("E-mail and password do not go together.");
  }

  private static String refusal(String email, String password) {
    Client client = new Client(SharedMuseum.address());
    Reply page = client.get("/login");
    var form = page.form("Log in").type("E-mail", email).type("Password", password).press("Log in");
    Reply answer = client.submit(page, form);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.typed("Log in", "E-mail")).contains(email);
    assertThat(answer.html()).doesNotContain(password);
    assertThat(client.hasCookies()).isFalse();
    return answer.errorBeside("password");
  }

  /** Returns the sign-in cookie; fails if there are cookies other than it and the device cookie. */
  private static Cookie signInCookie(Page page) {
    assertThat(page.context().cookies())
        .extracting(cookie -> cookie.name)
        .containsExactlyInAnyOrder("museum", "museum-device");
    return cookie(page, "museum");
  }

  private static Cookie cookie(Page page, String name) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;
}
