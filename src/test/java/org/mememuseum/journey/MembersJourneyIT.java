package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;

/** Admins find members, change their roles, suspend them and sign them out. */
class MembersJourneyIT {
  private static final Pattern MEMBER = Pattern.compile("/admin/members/[0-9a-f-]{36}");

  private static HttpMember admin;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private HttpMember member;

  @BeforeAll
  static void logIn() {
    admin = HttpMember.logIn(SharedMuseum.address(), StrictMuseum.ADMIN);
  }

  @BeforeEach
  void join() {
    member = HttpMember.join(SharedMuseum.address());
  }

  /** Returns the path of a member's page in the console. */
  static String pageOf(HttpMember member, Client admin) {
    var page = admin.get("/admin/members?q=" + member.account().name()).html();
    return MEMBER.matcher(page).results().findFirst().orElseThrow().group();
  }

  @Test
  void whoIsSuspendedInOneBrowserIsOutInAnotherAndReadsWhy() {
    Page theirs = browser.member(member);
    theirs.navigate("/dashboard");
    Page page = browser.member(admin);
    page.navigate("/admin");
    Steps.link(page, "Members").click();
    String name = member.account().name();
    field(page, "Name").fill(name.substring(0, name.length() - 1));
    button(page, "Search").click();
    Steps.link(page, member.account().name()).click();
    field(page, "Reason").fill("Spam & <b>more</b> spam.");
    page.locator("#days").selectOption("7");
    button(page, "Suspend").click();

    assertThat(page.locator("#messages")).containsText("The member is suspended");
    assertThat(page.locator(".facts")).containsText("Spam & <b>more</b> spam.");
    theirs.reload();
    Assertions.assertThat(theirs.url()).contains("/login");
    browser.expect("403");
    Steps.logIn(theirs, member.account());
    assertThat(theirs.locator("#messages")).containsText("You are suspended until");
    assertThat(theirs.locator("#messages")).containsText("Spam & <b>more</b> spam.");

    button(page, "Lift the suspension").click();
    assertThat(page.locator("#messages")).containsText("The suspension is lifted");
    Steps.logIn(theirs, member.account());
    assertThat(theirs.locator("h1")).containsText("My memes");
  }

  @Test
  void whatASuspendedMemberHungIsTakenDownAndHungAgainAsChosen() {
    String path = member.hang("Down with its owner");
    Client stranger = new Client(SharedMuseum.address());
    Page page = browser.member(admin);
    page.navigate(pageOf(member, admin.client()));
    field(page, "Reason").fill("Spam.");
    page.getByLabel("Also take down all that hangs").check();
    button(page, "Suspend").click();

    assertThat(page.locator("#messages")).containsText("The member is suspended");
    assertThat(page.locator(".facts")).containsText("0 approved, 1 rejected, 0 held");
    Accessibility.check(page);
    Await.until("it is taken down", () -> stranger.get(path).status() == 410);

    page.getByLabel("Hang again what was taken down").check();
    button(page, "Lift the suspension").click();
    assertThat(page.locator("#messages")).containsText("The suspension is lifted");
    member.awaitPublic(path);
    page.navigate("/admin/activity?action=restore-works");
    assertThat(page.locator("tbody tr").first()).containsText(member.account().name());
  }

  @Test
  void aMemberIsMadeACuratorAndBack() {
    Page page = browser.member(admin);
    page.navigate(pageOf(member, admin.client()));
    page.locator("#role").selectOption("curator");
    button(page, "Change role").click();
    assertThat(page.locator("#messages")).containsText("The role was changed");
    Assertions.assertThat(member.client().get("/admin/review").status()).isEqualTo(200);
    Assertions.assertThat(member.client().get("/admin/members").status()).isEqualTo(404);

    page.locator("#role").selectOption("member");
    button(page, "Change role").click();
    assertThat(page.locator(".facts")).containsText("Member");
    Assertions.assertThat(member.client().get("/admin/review").status()).isEqualTo(404);
  }

  @Test
  void aMemberIsSignedOutEverywhereAndTheLogTellsIt() {
    HttpMember elsewhere = HttpMember.logIn(SharedMuseum.address(), member.account());
    Page page = browser.member(admin);
    page.navigate(pageOf(member, admin.client()));
    assertThat(page.locator("#sessions li")).hasCount(2);
    button(page, "Sign out everywhere").click();

    assertThat(page.locator("#messages")).containsText("signed out");
    Assertions.assertThat(member.client().get("/dashboard").status()).isEqualTo(303);
    Assertions.assertThat(elsewhere.client().get("/dashboard").status()).isEqualTo(303);
    page.navigate("/admin/activity?action=sign-out-member");
    assertThat(page.locator("tbody tr").first()).containsText(member.account().name());
  }

  @Test
  void aSearchByAddressFindsThatMemberAloneAndIsLogged() {
    Page page = browser.member(admin);
    page.navigate("/admin/members");
    field(page, "E-mail").fill(member.account().email());
    button(page, "Look up").click();
    assertThat(page.locator("h1")).containsText(member.account().name());
    Assertions.assertThat(page.url()).matches(".*/admin/members/[0-9a-f-]{36}");

    page.navigate("/admin/activity?action=look-up");
    assertThat(page.locator("tbody tr").first()).containsText(member.account().name());
    assertThat(page.locator("body")).not().containsText(member.account().email());
  }

  @Test
  void nobodySuspendsOrDemotesThemselves() {
    String own = adminsOwnPage();
    Page page = browser.member(admin);
    page.navigate(own);

    assertThat(page.locator("#suspend")).hasCount(0);
    assertThat(page.locator("#appoint")).hasCount(0);
  }

  private static String adminsOwnPage() {
    Reply page = admin.client().get("/admin/members");
    var form = page.form("Look up").type("E-mail", StrictMuseum.ADMIN.email()).press("Look up");
    return admin.client().submit(page, form).header("Location");
  }

  @Test
  void badInputIsRefusedWithASentenceAndChangesNothing() {
    browser.expect("422");
    Page page = browser.member(admin);
    page.navigate(pageOf(member, admin.client()));
    button(page, "Suspend").click();
    assertThat(page.locator("#reason-error")).isVisible();

    page.locator("#reason").evaluate("field => { field.maxLength = 9999; }");
    field(page, "Reason").fill("x".repeat(501));
    button(page, "Suspend").click();
    assertThat(page.locator("#reason-error")).containsText("501");

    page.locator("#role option").first().evaluate("option => { option.value = 'emperor'; }");
    page.locator("#role").evaluate("select => { select.selectedIndex = 0; }");
    button(page, "Change role").click();
    assertThat(page.locator("#role-error")).isVisible();
    Assertions.assertThat(member.client().get("/dashboard").status()).isEqualTo(200);
    Assertions.assertThat(member.client().get("/admin/review").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "a@b.example, Nobody like this",
    "nobody-of-this-name, Nobody like this",
    "'%', Nobody like this"
  })
  void whatIsNotFoundIsSaid(String sought, String words) {
    var reply = admin.client().get("/admin/members?q=" + Client.encoded(sought));

    Assertions.assertThat(reply.status()).isEqualTo(200);
    Assertions.assertThat(reply.html()).contains(words);
  }

  @Test
  void anUnknownAddressIsSaidBesideItsField() {
    browser.expect("422");
    Page page = browser.member(admin);
    page.navigate("/admin/members");
    field(page, "E-mail").fill("nobody@nowhere.example");
    button(page, "Look up").click();

    assertThat(page.locator("#email-error")).containsText("Nobody registered");
    assertThat(field(page, "E-mail")).hasValue("nobody@nowhere.example");
  }

  @Test
  void thePagesAreAccessible() {
    member.hang("Shown to the admins");
    Page page = browser.member(admin);
    page.navigate("/admin/members");
    Accessibility.check(page);
    page.navigate("/admin/members?q=" + member.account().name());
    Accessibility.check(page);
    page.navigate(pageOf(member, admin.client()));
    Accessibility.check(page);
  }
}
