package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;

/** A meme that hangs is taken down, its owner reads why, and it comes back. */
class TakeDownJourneyIT {
  private static HttpMember admin;
  private static HttpMember owner;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void join() {
    admin = HttpMember.logIn(SharedMuseum.address(), StrictMuseum.ADMIN);
    owner = HttpMember.join(SharedMuseum.address());
  }

  @Test
  void whatIsTakenDownIsGoneForThePublicAndExplainedToItsOwnerAndComesBack() {
    String path = owner.hang(Map.of("Title", "Up and down", "Tags", "yo-yo"));
    Page page = browser.member(admin);
    page.navigate(path);
    Steps.link(page, "Decide").click();
    field(page, "Reason").fill("Its subject asked us to.");
    button(page, "Take down").click();
    assertThat(page.locator("#messages")).containsText("It was taken down");
    assertThat(page.locator(".state")).containsText("Taken down");

    var stranger = new Client(SharedMuseum.address());
    Reply gone = stranger.get(path);
    Assertions.assertThat(gone.status()).isEqualTo(410);
    Assertions.assertThat(gone.html()).contains("took it down").doesNotContain("Up and down");
    String image = path.replace("/view/", "/image/");
    Assertions.assertThat(stranger.get(image + "/show").status()).isIn(404, 410);
    for (String wall : new String[] {"/", "/tag/yo-yo", "/feed.xml"}) {
      Assertions.assertThat(stranger.get(wall).html()).doesNotContain("Up and down");
    }

    Page theirs = browser.member(owner);
    theirs.navigate("/notices");
    assertThat(theirs.locator(".notices")).containsText("was taken down: Its subject asked us to.");
    theirs.navigate(path);
    assertThat(theirs.locator("#status")).containsText("Taken down");
    assertThat(theirs.locator("#status")).containsText("Its subject asked us to.");
    assertThat(theirs.locator("#status")).containsText("Decided by a curator");
    assertThat(theirs.locator("#status")).not().containsText(StrictMuseum.ADMIN.name());
    Accessibility.check(theirs);

    page.navigate("/admin/activity?action=decision");
    page.locator("tbody tr").first().locator("a").last().click();
    assertThat(page.locator(".case")).containsText("Up and down");
    Accessibility.check(page);
    button(page, "Undo the last decision").click();
    assertThat(page.locator("#messages")).containsText("The decision was undone");
    assertThat(page.locator(".state")).containsText("Approved");
    Assertions.assertThat(stranger.get(path).status()).isEqualTo(200);
  }

  @Test
  void aTakeDownNeedsAReasonAndAMemeThatStillHangs() {
    browser.expect("422");
    browser.expect("409");
    String path = owner.hang("Nearly taken down");
    String file = path.replace("/view/", "/admin/review/");
    Page page = browser.member(admin);
    page.navigate(file);
    button(page, "Take down").click();
    assertThat(page.locator(".case .field__error")).isVisible();
    Assertions.assertThat(new Client(SharedMuseum.address()).get(path).status()).isEqualTo(200);

    Page other = browser.member(admin);
    other.navigate(file);
    field(other, "Reason").fill("First.");
    button(other, "Take down").click();
    assertThat(other.locator("#messages")).containsText("It was taken down");
    field(page, "Reason").fill("Second.");
    button(page, "Take down").click();
    assertThat(page.locator("#messages")).containsText("rejected now");
    Assertions.assertThat(owner.client().get(path).html()).contains("First.");
  }

  @Test
  void theCommentsOfAMemeAreLockedAndUnlocked() {
    browser.expect("409");
    String path = owner.hang("Much discussed");
    Page theirs = browser.member(owner);
    theirs.navigate(path);
    Page page = browser.member(admin);
    page.navigate(path.replace("/view/", "/admin/review/"));
    button(page, "Lock comments").click();
    assertThat(page.locator("#messages")).containsText("Nobody can comment on it any more.");
    Accessibility.check(page);

    field(theirs, "Comment").fill("One last word.");
    button(theirs, "Comment").click();
    assertThat(theirs.locator("#comment-error"))
        .containsText("The comments of this meme are locked");
    assertThat(field(theirs, "Comment")).hasValue("One last word.");
    theirs.navigate(path);
    assertThat(theirs.locator("#comments")).containsText("Curators have locked the comments");
    assertThat(button(theirs, "Comment")).hasCount(0);
    Accessibility.check(theirs);

    button(page, "Unlock comments").click();
    assertThat(page.locator("#messages")).containsText("Everybody can comment on it again.");
    Assertions.assertThat(owner.comment(path, "Thank you.").status()).isEqualTo(303);
    Assertions.assertThat(admin.client().get("/admin/activity").html())
        .contains("Locked the comments", "Unlocked the comments");
  }
}
