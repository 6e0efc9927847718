package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.Crowd;

/** Curators who work through one queue side by side, and by key. */
class ClaimJourneyIT {
  private static HttpMember owner;
  private static HttpMember curator;
  private static HttpMember other;

  @RegisterExtension final Browser browser = Browser.at(StrictMuseum::address);

  @BeforeAll
  static void join() {
    StrictMuseum.forgetAttempts();
    owner = HttpMember.join(StrictMuseum.address());
    curator = StrictMuseum.curator();
    other = StrictMuseum.curator();
  }

  @BeforeEach
  void clear() {
    StrictMuseum.clearReview();
    StrictMuseum.forgetQuotas();
  }

  @Test
  void whileACuratorHasACaseOpenOthersSeeItButDoNotDecide() {
    String path = hold("Claimed");
    Page page = browser.member(curator);
    page.navigate(caseOf(path));
    Page others = browser.member(other);
    others.navigate(caseOf(path));
    assertThat(others.locator(".case")).containsText(" is looking at it until");
    assertThat(button(others, "Approve")).hasCount(0);
    assertThat(button(others, "Reject")).hasCount(0);
    Accessibility.check(others);
    others.navigate("/admin/review");
    assertThat(file(others, path)).containsText(" is looking at it until");
    assertThat(file(others, path).locator("input")).hasCount(0);

    Reply answer = decide(other, path, "approval");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.html()).contains("another curator is looking at this meme until");
    assertThat(decide(other, path, "examination").status()).isEqualTo(409);
    assertThat(owner.client().get(path).html()).contains("Held");

    button(page, "Skip").click();
    others.navigate(caseOf(path));
    assertThat(button(others, "Approve")).isVisible();
  }

  @Test
  void ofTwoCuratorsWhoDecideAtOnceOneWinsAndTheOtherIsTold() {
    String path = hold("Decided twice");

    var answers =
        Crowd.of(2, i -> decide(i == 0 ? curator : other, path, i == 0 ? "approval" : "rejection"));

    assertThat(answers).extracting(each -> ((Reply) each).status()).containsOnlyOnce(303);
    assertThat(answers)
        .extracting(each -> ((Reply) each).html())
        .filteredOn(html -> !html.isEmpty())
        .anyMatch(html -> html.contains("Nothing was changed: this meme is"));
  }

  @Test
  void everythingIsDoneByKey() {
    String first = hold("By key");
    String second = hold("By key, too");
    Page page = browser.member(curator);
    page.navigate(caseOf(first));
    page.locator("html.js").waitFor();
    page.keyboard().press("?");
    assertThat(page.locator("[data-keys-help] dl")).isVisible();
    page.keyboard().press("v");
    assertThat(field(page, "Show the picture")).isChecked();
    page.keyboard().press("r");
    assertThat(field(page, "Reason")).isFocused();
    page.keyboard().type("as v u");
    page.keyboard().press("Tab");
    assertThat(field(page, "Reason")).hasValue("as v u");
    page.keyboard().press("s");
    page.waitForURL("**" + caseOf(second));
    page.locator("html.js").waitFor();
    page.keyboard().press("a");
    assertThat(page.locator("#messages")).containsText("It hangs on the wall now.");
    page.locator("html.js").waitFor();
    page.keyboard().press("u");
    page.waitForURL("**" + caseOf(second));
    page.locator("html.js").waitFor();
    page.keyboard().press("u");
    assertThat(page.locator("#messages")).containsText("The decision was undone");
  }

  private static Reply decide(HttpMember member, String path, String action) {
    return member.act(
        caseOf(path), action, path.replace("/view/", ""), Map.of("reason", "Not funny."));
  }

  private static String hold(String title) {
    String path = owner.upload(title);
    Await.until(title + " is held", () -> owner.client().get(path).html().contains("Held"));
    return path;
  }

  private static Locator file(Page page, String path) {
    return page.locator(path.replace("/view/", "#case-"));
  }

  private static String caseOf(String path) {
    return path.replace("/view/", "/admin/review/");
  }
}
