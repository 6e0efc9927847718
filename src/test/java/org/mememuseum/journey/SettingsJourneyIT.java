package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;

/** An admin changes settings while the museum runs. */
class SettingsJourneyIT {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "registration", "Open to everybody",
          "publicLog", "For admins only",
          "trust", "0",
          "banner", "",
          "about", "",
          "houseRules", "",
          "commentsPerHour", "");

  private static HttpMember admin;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private final Set<String> changed = new HashSet<>();
  private Page page;

  @BeforeAll
  static void appoint() {
    admin = Staff.appointed(Role.ADMIN);
  }

  @BeforeEach
  void open() {
    page = browser.member(admin);
    page.navigate("/admin/settings");
  }

  @AfterEach
  void restore() {
    Set.copyOf(changed).forEach(key -> set(Map.of(key, DEFAULTS.get(key))));
  }

  /** Changes settings of one section: by their label in choices, else by their value. */
  private void set(Map<String, String> values) {
    changed.addAll(values.keySet());
    page.navigate("/admin/settings");
    values.forEach(
        (key, value) -> {
          Locator field = page.locator("#" + key);
          if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
            field.selectOption(new SelectOption().setLabel(value));
          } else {
            field.fill(value);
          }
        });
    save(values.keySet().iterator().next());
    assertThat(page.locator("#messages")).containsText("The settings were saved");
  }

  private void save(String key) {
    page.locator("form:has(#" + key + ") button").click();
  }

  private static Client stranger() {
    return new Client(SharedMuseum.address());
  }

  @Test
  void thePageIsAccessibleAndTellsTheDefaults() {
    Accessibility.check(page);
    Accessibility.requireFits(page, 320);
    Accessibility.requireFits(page, 1920);
    assertThat(page.locator("#commentsPerHour-hint")).containsText("MUSEUM_COMMENTS_PER_HOUR");
  }

  @Test
  void aClosedMuseumTakesNoMembersAndAnInvitedOneDoesWithTheLink() {
    Reply before = stranger().get("/register");
    set(Map.of("registration", "Closed"));
    assertThat(stranger().get("/register").html()).contains("takes no new members");
    var form =
        before
            .form("Register")
            .type("E-mail", "late@example.org")
            .type("Name", "late-comer")
            .type("Password", "a proper password")
            .press("Register");
    Reply refused = stranger().submit(before, form);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.html()).contains("takes no new members");

    set(Map.of("registration", "By invitation link"));
    page.getByText("Make a new link").click();
    assertThat(page.locator("#messages")).containsText("a new invitation link");
    String link = page.locator("#invitations a").getAttribute("href");
    assertThat(stranger().get("/register").html()).contains("need an invitation");
    assertThat(stranger().get("/register?invitation=wrong").html()).contains("need an invitation");
    Page guest = browser.stranger();
    guest.navigate(link);
    Accessibility.check(guest);
    var account = Account.fresh();
    Steps.field(guest, "E-mail").fill(account.email());
    Steps.field(guest, "Name").fill(account.name());
    Steps.field(guest, "Password").fill(account.password());
    Steps.button(guest, "Register").click();
    assertThat(guest.locator("#messages")).containsText("You are registered");
  }

  @Test
  void theBannerIsOnEveryPageAndIsText() {
    set(Map.of("banner", "Closed on <b>Monday</b> & Tuesday"));

    for (String path : List.of("/", "/login", "/about")) {
      Page guest = browser.stranger();
      guest.navigate(path);
      assertThat(guest.locator(".banner")).hasText("Closed on <b>Monday</b> & Tuesday");
      Accessibility.check(guest);
    }
  }

  @Test
  void theTextsOfThePagesAreMarkdown() {
    set(
        Map.of(
            "about",
            "## Who we are\n\nA [museum](https://example.org/) <script>alert(1)</script>"));
    set(Map.of("houseRules", "1. Be **kind**."));

    assertThat(stranger().get("/about").html())
        .contains("<h3>Who we are</h3>", "href=\"https://example.org/\"", "&lt;script&gt;");
    assertThat(stranger().get("/rules").html()).contains("<strong>kind</strong>");
    Page guest = browser.stranger();
    guest.navigate("/rules");
    Accessibility.check(guest);
  }

  @Test
  void allWrongValuesOfASectionAreToldAtOnceAndNothingIsSaved() {
    browser.expect("422");
    page.locator("#uploadsPerHour").fill("many");
    page.locator("#likesPerHour").fill("0");
    page.locator("#commentsPerHour").fill("7");
    save("uploadsPerHour");

    assertThat(page.locator("#messages")).containsText("2 values are wrong");
    assertThat(page.locator("#uploadsPerHour-error")).containsText("a whole number from 1");
    assertThat(page.locator("#uploadsPerHour")).hasValue("many");
    assertThat(page.locator("#commentsPerHour")).hasValue("7");
    Accessibility.check(page);
    page.navigate("/admin/settings");
    assertThat(page.locator("#commentsPerHour")).not().hasValue("7");
  }

  @Test
  void whoSavesAnOldPageIsToldAndKeepsWhatWasEntered() {
    browser.expect("409");
    Page old = browser.member(admin);
    old.navigate("/admin/settings");
    set(Map.of("banner", "The first"));

    old.locator("#banner").fill("The second");
    old.locator("form:has(#banner) button").click();

    assertThat(old.locator("#messages")).containsText("Somebody else saved this page");
    assertThat(old.locator("#banner")).hasValue("The second");
    old.locator("form:has(#banner) button").click();
    assertThat(old.locator("#messages")).containsText("The settings were saved");
    assertThat(old.locator(".banner")).hasText("The second");
  }

  @Test
  void thePublicLogNamesNobodyAndIsThereOnlyIfItIsSwitchedOn() {
    var curator = Staff.appointed(Role.CURATOR);
    var owner = HttpMember.join(SharedMuseum.address());
    String path = owner.hang("To be taken down");
    Page theirs = browser.member(curator);
    theirs.navigate(path.replace("/view/", "/admin/review/"));
    theirs.getByLabel("Reason").fill("For the log.");
    theirs.getByText("Take down").click();
    assertThat(theirs.locator("#messages")).containsText("It was taken down");
    assertThat(stranger().get("/log").status()).isEqualTo(404);

    set(Map.of("publicLog", "Public"));

    String html = stranger().get("/log").html();
    assertThat(html)
        .contains("Decision of a curator", path, "Settings changed")
        .doesNotContain(curator.account().name(), owner.account().name(), "For the log.");
    Page guest = browser.stranger();
    guest.navigate("/log");
    Accessibility.check(guest);
  }

  @Test
  void newMembersWaitForACuratorUntilTheyAreTrusted() {
    var curator = Staff.appointed(Role.CURATOR);
    var newcomer = HttpMember.join(SharedMuseum.address());
    set(Map.of("trust", "3"));
    assertThat(newcomer.client().get("/upload").html()).contains("After 3 more approvals");

    for (int number = 1; number <= 3; number++) {
      String path = newcomer.upload("A newcomer's picture " + number);
      assertThat(newcomer.client().get(path).html()).contains("a curator looks at your pictures");
      Await.until(
          "it is held",
          () -> newcomer.client().get(path).html().contains("Its owner is new here, so a curator"));
      assertThat(stranger().get(path).status()).isEqualTo(404);
      String file = path.replace("/view/", "/admin/review/");
      curator.client().get(file);
      assertThat(curator.act(file, "approval", path.replace("/view/", "")).status()).isEqualTo(303);
    }

    Await.until(
        "the member is trusted",
        () -> !newcomer.client().get("/upload").html().contains("more approval"));
    newcomer.hang("A trusted member's picture");
  }

  @Test
  void whoIsNotTrustedMayDoAThirdInAnHour() {
    set(Map.of("commentsPerHour", "6"));
    set(Map.of("trust", "3"));
    String path = admin.hang("Much to say about it");
    var newcomer = HttpMember.join(SharedMuseum.address());
    for (int i = 0; i < 2; i++) {
      assertThat(newcomer.comment(path, "Comment " + i).status()).isEqualTo(303);
    }

    Reply refused = newcomer.comment(path, "One too many");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).matches("\\d+");
    assertThat(refused.html()).contains("please wait");
  }

  @Test
  void aNewMembersCommentWithALinkWaitsForACurator() {
    var curator = Staff.appointed(Role.CURATOR);
    set(Map.of("trust", "3"));
    String path = admin.hang("To be commented on");
    var newcomer = HttpMember.join(SharedMuseum.address());
    Page theirs = browser.member(newcomer);
    theirs.navigate(path);
    Steps.field(theirs, "Comment").fill("Look at https://example.org/");
    Steps.button(theirs, "Comment").click();
    assertThat(theirs.locator("#messages")).containsText("a curator looks at it first");
    assertThat(theirs.locator("#comments")).containsText("only you see it");
    Accessibility.check(theirs);
    assertThat(stranger().get(path).html()).doesNotContain("example.org/");
    assertThat(newcomer.comment(path, "www.example.net is to be taken back").status())
        .isEqualTo(303);
    theirs.navigate(path);
    theirs
        .locator("#comments > .comment")
        .filter(new Locator.FilterOptions().setHasText("www.example.net"))
        .getByText("Delete")
        .click();
    theirs.locator("dialog [value='yes']").click();
    assertThat(theirs.locator("#messages")).containsText("Your comment was removed");
    assertThat(theirs.locator("#comments")).not().containsText("www.example.net");
    assertThat(theirs.locator("#comments")).containsText("Look at");

    Page inbox = browser.member(curator);
    inbox.navigate("/admin/reports");
    Accessibility.check(inbox);
    inbox
        .locator(".case", new Page.LocatorOptions().setHasText("Look at https://example.org/"))
        .getByText("Let it hang")
        .click();
    assertThat(inbox.locator("#messages")).containsText("The comment is on the wall now");
    Await.until(
        "everybody sees it", () -> stranger().get(path).html().contains("https://example.org/"));
  }
}
