package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.aws.Seen;
import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** An admin changes the policy by which examined pictures are judged. */
class AwsPolicyJourneyIT {
  private static final Seen TATTOO =
      Seen.nothing().moderated("White Supremacy", "Hate Symbols", 71.4);

  private static HttpMember owner;
  private static HttpMember admin;

  @RegisterExtension final Browser browser = Browser.in(SharedAwsMuseum::museum);

  private Page page;

  @BeforeAll
  static void join() {
    var museum = SharedAwsMuseum.address();
    owner = HttpMember.join(museum);
    admin =
        HttpMember.logIn(
            museum, new Account(TestMuseum.ADMIN_EMAIL, "director", TestMuseum.ADMIN_PASSWORD));
  }

  @BeforeEach
  void open() {
    SharedAwsMuseum.aws().rekognition().answerWith(TATTOO);
    page = browser.member(admin);
    page.navigate("/admin/policy");
  }

  @AfterEach
  void seeWhatItSeesByItself() {
    SharedAwsMuseum.aws().rekognition().answerByColour();
  }

  private static String upload(String title, String status) {
    String path = owner.upload(title);
    Await.until(title + " is " + status, () -> owner.client().get(path).html().contains(status));
    return path;
  }

  private void rejectFrom(String percentage) {
    page.getByLabel("Hate Symbols: Reject from %").fill(percentage);
  }

  @Test
  void aPolicyIsTriedSavedAndRolledBack() {
    upload("Inked before", "Held");
    Accessibility.check(page);
    Accessibility.requireFits(page, 320);
    Accessibility.requireFits(page, 1920);
    rejectFrom("70");
    button(page, "Try on the last 1,000").click();

    assertThat(page.locator("#outcome")).isVisible();
    assertThat(page.locator(".replay")).containsText("Inked before");
    assertThat(page.locator(".replay")).containsText("Held → Rejected");
    assertThat(page.getByLabel("Hate Symbols: Reject from %")).hasValue("70");
    Accessibility.check(page);
    upload("Inked meanwhile", "Held");

    button(page, "Save").click();
    assertThat(page.locator("#messages")).containsText("The policy was saved");
    assertThat(page.locator(".changes").first())
        .containsText("Hate Symbols: hold from 50 % reject from 90 % → ");
    upload("Inked after", "Rejected");
    assertThat(owner.client().get("/dashboard").html()).contains("Inked after");

    page.getByText("Go back to the policy of the start").click();
    assertThat(page.locator("#messages")).containsText("The earlier policy applies again");
    Accessibility.check(page);
    upload("Inked at last", "Held");
    page.navigate("/admin/activity?action=change-policy");
    assertThat(page.locator("tbody")).containsText("as number 0");
  }

  @Test
  void aWrongRuleIsToldBesideItsLabelAndNothingIsSaved() {
    browser.expect("422");
    String before = page.locator("#policy > p").textContent();
    page.getByLabel("Hate Symbols: Hold from %").fill("95");
    button(page, "Save").click();

    assertThat(page.locator("#messages")).containsText("Nothing was saved");
    assertThat(page.locator("#wrong-hate-symbols")).containsText("hold below reject");
    assertThat(page.getByLabel("Hate Symbols: Hold from %")).hasValue("95");
    Accessibility.check(page);
    page.navigate("/admin/policy");
    assertThat(page.locator("#policy > p")).hasText(before);
  }

  @Test
  void whoSavesAnOldPageIsToldAndKeepsWhatWasEntered() {
    browser.expect("409");
    Page old = browser.member(admin);
    old.navigate("/admin/policy");
    rejectFrom("97");
    button(page, "Save").click();
    assertThat(page.locator("#messages")).containsText("The policy was saved");

    old.getByLabel("Gambling: Hold from %").fill("33");
    button(old, "Save").click();

    assertThat(old.locator("#messages")).containsText("Somebody else saved this page");
    assertThat(old.getByLabel("Gambling: Hold from %")).hasValue("33");
    page.navigate("/admin/policy");
    assertThat(page.getByLabel("Hate Symbols: Reject from %")).hasValue("97");
    page.getByText("Go back to the policy of the start").click();
    assertThat(page.locator("#messages")).containsText("The earlier policy applies again");
  }

  @Test
  void forgedNumbersAndLabelsChangeNothing() {
    assertThat(admin.act("/admin/policy", "rollback", "99999").status()).isEqualTo(404);
    assertThat(admin.act("/admin/policy", "rollback", "-1").status()).isEqualTo(404);
    assertThat(admin.act("/admin/policy", "rollback", "").status()).isEqualTo(404);
  }
}
