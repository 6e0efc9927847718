package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;

/** Everything with the keyboard alone. */
class KeyboardJourneyIT {

  private static final String SHOWS_FOCUS =
      """
      () => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
            || style.boxShadow !== 'none' || element === document.body;
        return shown ? '' : element.outerHTML.slice(0, 120);
      }
      """;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @Test
  void theFirstTabStopLeadsPastTheHeader() {
    Page page = browser.stranger();
    page.navigate("/about");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    assertThat(page.locator(".skip-link")).isInViewport();

    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
  }

  @Test
  void somebodyRegistersAndLogsInWithoutAMouse() {
    Account account = Account.fresh();
    Page page = browser.stranger();
    page.navigate("/register");
    typeInto(page, "E-mail", account.email());
    tabAndType(page, account.name());
    tabAndType(page, account.password());
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.endsWith("/register"));

    page.context().clearCookies();
    page.navigate("/login");
    typeInto(page, "E-mail", account.email());
    tabAndType(page, account.password());
    page.keyboard().press("Enter");
    assertThat(page.locator(".menu__name")).hasText(account.name());
  }

  @Test
  void aMemeIsLikedByItsKeyAndByTheButton() {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    Page page = browser.member(member);
    page.navigate(member.hang("Liked by key"));
    page.locator("html.js").waitFor();

    page.keyboard().press("l");
    assertThat(button(page, "Like")).hasAttribute("aria-pressed", "true");

    button(page, "Like").focus();
    page.keyboard().press("Enter");
    assertThat(button(page, "Like")).hasAttribute("aria-pressed", "false");
    assertThat(button(page, "Like")).isFocused();
  }

  @Test
  void theHelpOpensByQuestionMarkAndClosesByEscape() {
    Page page = browser.stranger();
    page.navigate("/about");
    page.locator("html.js").waitFor();
    page.keyboard().press("?");
    assertThat(page.locator("#keys-help")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys-help")).isHidden();

    button(page, "Keyboard").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#keys-help")).isVisible();
  }

  @Test
  void keysDoNothingWhileSomebodyTypesAndCanBeSwitchedOff() {
    Page page = browser.stranger();
    page.navigate("/register");
    page.locator("html.js").waitFor();
    typeInto(page, "Name", "what?");
    assertThat(field(page, "Name")).hasValue("what?");
    assertThat(page.locator("#keys-help")).isHidden();

    button(page, "Keyboard").click();
    field(page, "Use these keys").uncheck();
    page.keyboard().press("Escape");
    page.reload();
    page.locator("html.js").waitFor();
    page.keyboard().press("?");
    assertThat(page.locator("#keys-help")).isHidden();
  }

  @Test
  void theMenuOpensByKeyAndClosesByEscape() {
    Page page = browser.member(HttpMember.join(SharedMuseum.address()));
    page.navigate("/about");
    page.locator("html.js").waitFor();
    page.locator(".menu__summary").focus();
    page.keyboard().press("Enter");
    assertThat(button(page, "Log out")).isVisible();
    page.keyboard().press("Escape");
    assertThat(button(page, "Log out")).isHidden();
    assertThat(page.locator(".menu__summary")).isFocused();
  }

  @Test
  void whereverTheFocusIsItShows() {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    Page page = browser.member(member);
    for (String path : new String[] {member.hang("In focus"), "/upload", "/profile"}) {
      page.navigate(path);
      for (int stop = 0; stop < 25; stop++) {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(SHOWS_FOCUS)).as("tab stop %s of %s", stop, path).isEqualTo("");
      }
    }
  }

  private static void typeInto(Page page, String label, String text) {
    field(page, label).focus();
    page.keyboard().type(text);
  }

  private static void tabAndType(Page page, String text) {
    page.keyboard().press("Tab");
    page.keyboard().type(text);
  }
}
