package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;

/** An owner appeals against a decision, and a curator who did not decide answers. */
class AppealJourneyIT {
  private static HttpMember decider;
  private static HttpMember other;
  private static HttpMember owner;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void join() {
    decider = Staff.appointed(Role.CURATOR);
    other = Staff.appointed(Role.CURATOR);
    owner = HttpMember.join(SharedMuseum.address());
  }

  /** Hangs a meme and has it taken down; returns the path of its page. */
  private String takenDown(String title) {
    String path = owner.hang(title);
    Page page = browser.member(decider);
    page.navigate(path.replace("/view/", "/admin/review/"));
    field(page, "Reason").fill("It is not what it says.");
    button(page, "Take down").click();
    assertThat(page.locator("#messages")).containsText("It was taken down");
    return path;
  }

  @Test
  void anAppealIsAnsweredByAnotherCuratorAndGranted() {
    String path = takenDown("Misunderstood");
    Page theirs = browser.member(owner);
    theirs.navigate(path);
    Accessibility.check(theirs);
    field(theirs, "Why the decision is wrong").fill("It is exactly <i>what</i> it says.");
    button(theirs, "Appeal").click();
    assertThat(theirs.locator("#messages")).containsText("Your appeal is on its way");
    assertThat(theirs.locator("#status")).containsText("It waits for a curator");
    assertThat(button(theirs, "Appeal")).hasCount(0);

    Page deciders = browser.member(decider);
    deciders.navigate("/admin/reports");
    assertThat(file(deciders, "Misunderstood")).containsText("Another curator has to answer");

    Page page = browser.member(other);
    page.navigate("/admin");
    page.locator(".console__nav").getByText("Reports").click();
    Locator file = file(page, "Misunderstood");
    assertThat(file).containsText("It is exactly <i>what</i> it says.");
    assertThat(file).containsText("It is not what it says.");
    Accessibility.check(page);
    file.getByLabel("Answer").fill("You are right, we are sorry.");
    file.getByText("Hang it").click();
    assertThat(page.locator("#messages")).containsText("The appeal was granted");
    assertThat(file(page, "Misunderstood")).hasCount(0);

    Assertions.assertThat(new Client(SharedMuseum.address()).get(path).status()).isEqualTo(200);
    theirs.navigate("/notices");
    assertThat(theirs.locator(".notices"))
        .containsText("hangs after your appeal: You are right, we are sorry.");
  }

  @Test
  void aDeniedAppealIsReadOnThePageOfTheMeme() {
    String path = takenDown("Understood");
    Page theirs = browser.member(owner);
    theirs.navigate(path);
    field(theirs, "Why the decision is wrong").fill("Please.");
    button(theirs, "Appeal").click();
    assertThat(theirs.locator("#messages")).containsText("Your appeal is on its way");
    Page page = browser.member(other);
    page.navigate("/admin/reports");
    file(page, "Understood").getByLabel("Answer").fill("Sorry, no.");
    file(page, "Understood").getByText("Let the decision stand").click();
    assertThat(page.locator("#messages")).containsText("The appeal was denied");

    theirs.navigate(path);
    assertThat(theirs.locator("#status")).containsText("Sorry, no.");
    assertThat(theirs.locator("#status")).not().containsText(other.account().name());
    Accessibility.check(theirs);
    Assertions.assertThat(new Client(SharedMuseum.address()).get(path).status()).isEqualTo(410);
  }

  @Test
  void aCorrectedMemeGoesToACuratorWithItsNewWords() {
    browser.expect("422");
    String path = takenDown("Misleading title");
    Page theirs = browser.member(owner);
    theirs.navigate(path);
    field(theirs, "Title").fill(" ");
    button(theirs, "Correct and send again").click();
    assertThat(theirs.locator("#title-error")).isVisible();
    field(theirs, "Title").fill("Honest title");
    field(theirs, "Tags").fill("honest");
    button(theirs, "Correct and send again").click();
    assertThat(theirs.locator("#messages")).containsText("A curator looks at it again");
    assertThat(theirs.locator("#status")).containsText("Held");
    assertThat(theirs.locator("h1")).containsText("Honest title");
    Accessibility.check(theirs);

    String file = path.replace("/view/", "/admin/review/");
    Assertions.assertThat(other.client().get(file).html()).contains("Honest title");
    other.act(file, "approval", path.replace("/view/", ""));
    owner.awaitPublic(path);
    Assertions.assertThat(new Client(SharedMuseum.address()).get("/tag/honest").html())
        .contains("Honest title");
  }

  @Test
  void emptyWordsAndAnswersAreRefusedAndAnAnswerToAnAnsweredAppealIsKept() {
    browser.expect("422");
    browser.expect("409");
    String path = takenDown("Twice answered");
    Page theirs = browser.member(owner);
    theirs.navigate(path);
    button(theirs, "Appeal").click();
    assertThat(theirs.locator("#words-error")).isVisible();
    field(theirs, "Why the decision is wrong").fill("Please.");
    button(theirs, "Appeal").click();
    assertThat(theirs.locator("#messages")).containsText("Your appeal is on its way");

    Page late = browser.member(other);
    late.navigate("/admin/reports");
    file(late, "Twice answered").getByText("Hang it").click();
    assertThat(file(late, "Twice answered").locator(".field__error")).isVisible();
    Page page = browser.member(Staff.appointed(Role.ADMIN));
    page.navigate("/admin/reports");
    file(page, "Twice answered").getByLabel("Answer").fill("First.");
    file(page, "Twice answered").getByText("Let the decision stand").click();
    assertThat(page.locator("#messages")).containsText("The appeal was denied");
    file(late, "Twice answered").getByLabel("Answer").fill("Second, and much longer.");
    file(late, "Twice answered").getByText("Hang it").click();

    assertThat(late.locator("#messages")).containsText("Another curator has answered");
    assertThat(late.getByLabel("What you wrote")).hasValue("Second, and much longer.");
    Assertions.assertThat(new Client(SharedMuseum.address()).get(path).status()).isEqualTo(410);
  }

  private static Locator file(Page page, String title) {
    return page.locator(".case", new Page.LocatorOptions().setHasText(title));
  }
}
