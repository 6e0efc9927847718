package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.launch.SharedMuseum;

/** Between the login page and the registration, and what both lead to. */
class NewcomerJourneyIT {
  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasTypedIsKeptBetweenRegistrationAndLogin(boolean scripts) {
    Page page = scripts ? browser.stranger() : browser.strangerWithoutScripts();
    page.navigate("/register?next=%2Fnotices");
    field(page, "E-mail").fill("kept@journey");
    field(page, "Name").fill("kept name");
    field(page, "Password").fill("not to be echoed");
    field(page, "Keep me signed in on this device").check();

    button(page, "Log in").click();
    assertThat(page).hasTitle("Log in · Meme Museum");
    assertThat(page).hasURL(SharedMuseum.address() + "login");
    assertThat(field(page, "E-mail")).hasValue("kept@journey");
    assertThat(field(page, "Password")).hasValue("");
    assertThat(field(page, "Keep me signed in on this device")).isChecked();
    assertThat(page.locator("[aria-invalid]")).hasCount(0);
    assertThat(page.content()).doesNotContain("not to be echoed");

    button(page, "Register").click();
    assertThat(page).hasTitle("Register · Meme Museum");
    assertThat(page).hasURL(SharedMuseum.address() + "register");
    assertThat(field(page, "E-mail")).hasValue("kept@journey");
    assertThat(field(page, "Name")).hasValue("kept name");
    assertThat(field(page, "Keep me signed in on this device")).isChecked();
    assertThat(page.locator("[aria-invalid]")).hasCount(0);
    assertThat(page.locator("input[name=next]")).hasValue("/notices");
  }

  @Test
  void fillingTheOtherFormIsRefusedFromAnotherSite() {
    Client client = new Client(SharedMuseum.address());
    var typed =
        Map.of("login", "filled", "email", "a@b.example", "jakarta.faces.ViewState", "stateless");

    assertThat(client.post("/login", typed, "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(client.query("GET", "/login", typed).status()).isEqualTo(400);
    assertThat(client.post("/login", typed).status()).isEqualTo(200);
  }

  @Test
  void registeringSignsInForAsLongAsIsWished() {
    Page page = browser.stranger();
    Account account = Account.fresh();
    page.navigate("/register");
    field(page, "Keep me signed in on this device").check();
    field(page, "E-mail").fill(account.email());
    field(page, "Name").fill(account.name());
    field(page, "Password").fill(account.password());
    button(page, "Register").click();
    assertThat(page.locator("#messages")).containsText("Welcome, " + account.name() + ".");

    assertThat(page.context().cookies())
        .extracting(cookie -> cookie.name)
        .containsExactlyInAnyOrder("museum", "museum-device");
    double inAMonth = Instant.now().plus(Duration.ofDays(29)).getEpochSecond();
    for (Cookie cookie : page.context().cookies()) {
      assertThat(cookie.expires).as(cookie.name).isGreaterThan(inAMonth);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/login, /dashboard",
    "/register, /dashboard",
    "/login?next=%2Fabout, /about",
    "/register?next=%2Fupload, /upload",
    "/login?next=%2F%2Fevil.example, /dashboard",
    "/login?next=https%3A%2F%2Fevil.example, /dashboard",
    "/login?next=%2Fregister, /dashboard"
  })
  void whoIsSignedInIsLedOn(String path, String onward) {
    HttpMember member = HttpMember.join(SharedMuseum.address());

    Reply answer = member.client().get(path);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(onward);
  }

  @ParameterizedTest
  @CsvSource({
    "//evil.example/, /dashboard",
    "https://evil.example/, /dashboard",
    "/upload, /upload"
  })
  void registeringNeverLeadsToAnotherSite(String next, String onward) {
    Client client = new Client(SharedMuseum.address());
    Account account = Account.fresh();
    Reply page = client.get("/register?next=" + Client.encoded(next));
    var form =
        page.form("Register")
            .type("E-mail", account.email())
            .type("Name", account.name())
            .type("Password", account.password())
            .press("Register");

    assertThat(page.html()).doesNotContain("evil.example");
    assertThat(client.submit(page, form).header("Location")).isEqualTo(onward + "?said=welcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/about", "/category/other", "/tag/none"})
  void theHeaderLeadsBackToWhereOneWas(String path) {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    Page page = browser.stranger();
    page.navigate(path);
    link(page, "Log in").click();
    Steps.logIn(page, member.account());

    assertThat(page.locator("#messages")).containsText("Welcome back.");
    assertThat(page).hasURL(SharedMuseum.address() + path.substring(1));
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, ''",
    "/%22%3E%3Cscript%3E, ''",
    "/view/evil, ?next=%2Fview%2Fevil",
    "/by/evil?a=%22%3E, ?next=%2Fby%2Fevil%3Fa%3D%2522%253E"
  })
  void theHeaderOfAnErrorPageLeadsBackToPagesOfTheMuseumOnly(String path, String next) {
    Reply answer = new Client(SharedMuseum.address()).get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.html()).contains("href=\"/login" + next + "\"");
  }

  @Test
  void aPasswordIsShownByAButtonThatNeedsScripts() {
    Page page = browser.stranger();
    page.navigate("/register");
    Locator password = field(page, "Password");
    Locator show = button(page, "Show Password");
    password.fill("what did I type");
    assertThat(show).hasAttribute("aria-pressed", "false");

    page.keyboard().press("Tab");
    assertThat(show).isFocused();
    page.keyboard().press("Space");
    assertThat(password).hasAttribute("type", "text");
    assertThat(password).hasValue("what did I type");
    assertThat(show).hasAttribute("aria-pressed", "true");
    page.keyboard().press("Space");
    assertThat(password).hasAttribute("type", "password");

    Page plain = browser.strangerWithoutScripts();
    plain.navigate("/register");
    assertThat(button(plain, "Show Password")).isHidden();
  }

  @ParameterizedTest
  @CsvSource({"/register, Register, 3", "/login, Log in, 2"})
  void anEmptyFormTellsAllThatIsMissing(String path, String button, int fields) {
    browser.expect("422");
    Page page = browser.stranger();
    page.navigate(path);
    button(page, button).click();

    assertThat(page.locator(".field__error")).hasCount(fields);
    assertThat(field(page, "E-mail")).isFocused();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRefusedFormTellsAllAndPutsTheFocusOnTheFirst(boolean scripts) {
    browser.expect("422");
    HttpMember other = HttpMember.join(SharedMuseum.address());
    Page page = scripts ? browser.stranger() : browser.strangerWithoutScripts();
    page.navigate("/register");
    field(page, "E-mail").fill(other.account().email());
    field(page, "Name").fill(other.account().name());
    field(page, "Password").fill("short");
    button(page, "Register").click();

    assertThat(page).hasTitle("Error: Register · Meme Museum");
    assertThat(page.locator("#email-error")).containsText("already registered");
    assertThat(page.locator("#name-error")).containsText("Somebody else goes by this name");
    assertThat(page.locator("#password-error")).containsText("at least 10 characters");
    assertThat(field(page, "E-mail")).isFocused();
    assertThat(page.locator("[autofocus]")).hasCount(1);
    assertThat(field(page, "E-mail")).hasAttribute("aria-describedby", "email-hint email-error");
  }
}
