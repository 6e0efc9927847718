package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;

/** Members report memes and comments, and a curator decides. */
class ReportJourneyIT {
  private static HttpMember curator;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private HttpMember owner;
  private HttpMember reporter;

  @BeforeAll
  static void appoint() {
    curator = Staff.appointed(Role.CURATOR);
  }

  @BeforeEach
  void join() {
    owner = HttpMember.join(SharedMuseum.address());
    reporter = HttpMember.join(SharedMuseum.address());
  }

  private Page report(HttpMember by, String path, String cause, String words) {
    Page page = browser.member(by);
    page.navigate(path);
    page.locator(".exhibit__label a[href^='/report/']").click();
    page.locator("#cause").selectOption(cause);
    field(page, "In your own words").fill(words);
    button(page, "Report").click();
    assertThat(page.locator("#messages")).containsText("A curator will look at it");
    return page;
  }

  private static Locator file(Page page, String words) {
    return page.locator(".case", new Page.LocatorOptions().setHasText(words));
  }

  @Test
  void aReportedCommentIsRemovedAndItsAuthorAndTheReporterAreTold() {
    browser.expect("422");
    String path = owner.hang("Under a comment");
    HttpMember author = HttpMember.join(SharedMuseum.address());
    author.comment(path, "Buy <b>this</b> watch.");
    Page theirs = browser.member(reporter);
    theirs.navigate(path);
    theirs.locator("#comments a[href^='/report/']").click();
    assertThat(theirs.locator("blockquote")).containsText("Buy <b>this</b> watch.");
    Accessibility.check(theirs);
    button(theirs, "Report").click();
    assertThat(theirs.locator("#cause-error")).isVisible();
    theirs.locator("#cause").selectOption("spam");
    button(theirs, "Report").click();
    assertThat(theirs.locator("#messages")).containsText("A curator will look at it");

    Page page = browser.member(curator);
    page.navigate("/admin/reports");
    Locator file = file(page, "Buy <b>this</b> watch.");
    assertThat(file).containsText("Spam or advertising");
    assertThat(file).not().containsText(reporter.account().name());
    Accessibility.check(page);
    file.getByLabel("Reason").fill("No advertising here.");
    file.getByText("Remove comment").click();
    assertThat(page.locator("#messages")).containsText("It is down");
    assertThat(file(page, "Buy <b>this</b> watch.")).hasCount(0);

    Assertions.assertThat(owner.client().get(path).html()).doesNotContain("watch");
    Page authors = browser.member(author);
    authors.navigate("/notices");
    assertThat(authors.locator(".notices"))
        .containsText("a curator removed your comment: No advertising here.");
    assertThat(authors.locator(".notices")).not().containsText(reporter.account().name());
    theirs.navigate("/notices");
    assertThat(theirs.locator(".notices")).containsText("something was done about your report");
  }

  @Test
  void severalReportsOfAMemeAreOneCaseThatIsDismissedOrUpheld() {
    String path = owner.hang("Reported twice");
    report(reporter, path, "violence", "It is loud.");
    HttpMember second = HttpMember.join(SharedMuseum.address());
    report(second, path, "other", "It is silent.");
    Page page = browser.member(curator);
    page.navigate("/admin/reports");
    Locator file = file(page, "Reported twice");
    assertThat(file).hasCount(1);
    assertThat(file).containsText("It is loud.");
    assertThat(file).containsText("It is silent.");
    file.getByText("Dismiss").click();
    assertThat(page.locator("#messages")).containsText("The reports were dismissed");
    Assertions.assertThat(second.client().get("/notices").html()).contains("let it be");

    report(reporter, path, "hate", "Look again.");
    page.navigate("/admin/reports");
    assertThat(file(page, "Reported twice")).not().containsText("It is silent.");
    file(page, "Reported twice").getByLabel("Reason").fill("Seen now.");
    file(page, "Reported twice").getByText("Take down").click();
    assertThat(page.locator("#messages")).containsText("It is down");
    Assertions.assertThat(new Client(SharedMuseum.address()).get(path).status()).isEqualTo(410);
    Assertions.assertThat(owner.client().get("/notices").html())
        .contains("was taken down")
        .contains("Seen now.")
        .doesNotContain(reporter.account().name());
  }

  @Test
  void badReportsAndAnswersAreRefusedWithASentence() {
    browser.expect("422");
    browser.expect("409");
    String path = owner.hang("Hardly reported");
    String form = path.replace("/view/", "/report/");
    Assertions.assertThat(owner.client().get(form).status()).isEqualTo(404);
    Assertions.assertThat(reporter.client().get("/report/x").status()).isEqualTo(404);
    Assertions.assertThat(new Client(SharedMuseum.address()).get(form).status()).isEqualTo(303);

    Page theirs = browser.member(reporter);
    theirs.navigate(form);
    button(theirs, "Report").click();
    assertThat(theirs.locator("#cause-error")).isVisible();
    report(reporter, path, "rights", "");

    Page page = browser.member(curator);
    page.navigate("/admin/reports");
    file(page, "Hardly reported").getByText("Take down").click();
    assertThat(file(page, "Hardly reported").locator(".field__error")).isVisible();
    Page other = browser.member(Staff.appointed(Role.CURATOR));
    other.navigate("/admin/reports");
    file(other, "Hardly reported").getByText("Dismiss").click();
    assertThat(other.locator("#messages")).containsText("The reports were dismissed");
    file(page, "Hardly reported").getByLabel("Reason").fill("Too late, alas.");
    file(page, "Hardly reported").getByText("Take down").click();
    assertThat(page.locator("#messages")).containsText("Another curator has closed this case");
    assertThat(page.getByLabel("What you wrote")).hasValue("Too late, alas.");
    Assertions.assertThat(new Client(SharedMuseum.address()).get(path).status()).isEqualTo(200);
  }

  @Test
  void aCuratorRemovesACommentThatNobodyReported() {
    browser.expect("422");
    String path = owner.hang("Over a comment");
    HttpMember author = HttpMember.join(SharedMuseum.address());
    author.comment(path, "Buy my hat.");
    Assertions.assertThat(owner.client().get(path).html()).doesNotContain("/admin/comments/");
    Page page = browser.member(curator);
    page.navigate(path);
    Accessibility.check(page);
    Steps.link(page, "Remove (curator)").click();
    button(page, "Remove comment").click();
    assertThat(page.locator(".field__error")).containsText("tell the owner why");
    Accessibility.check(page);
    field(page, "Reason").fill("No hats.");
    button(page, "Remove comment").click();

    assertThat(page.locator("#messages")).containsText("The comment was removed");
    Assertions.assertThat(owner.client().get(path).html()).doesNotContain("Buy my hat.");
    Assertions.assertThat(author.client().get("/notices").html()).contains("No hats.");
  }
}
