package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;

/** Replies to comments, with JavaScript and without. */
class ReplyJourneyIT {
  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private HttpMember owner;
  private HttpMember author;
  private HttpMember replier;
  private String meme;
  private String parent;

  @BeforeEach
  void comment() {
    owner = HttpMember.join(SharedMuseum.address());
    author = HttpMember.join(SharedMuseum.address());
    replier = HttpMember.join(SharedMuseum.address());
    meme = owner.hang("Replied to");
    author.comment(meme, "The first word.");
    parent = CommentJourneyIT.firstComment(author.client().get(meme));
    owner.comment(meme, "Another word.");
  }

  @Test
  void theBoxOpensInPlaceAndTheReplyStandsUnderItsParentWhoseAuthorIsTold() {
    Page page = open(replier);
    field(page, "Comment").fill("Half a thou");
    Steps.mark(page);

    reply(page, "The first word.");
    assertThat(field(page, "Reply")).isFocused();
    assertThat(field(page, "Comment")).hasValue("Half a thou");
    Accessibility.check(page);
    page.keyboard().type("So it is.");
    button(page, "Reply").click();

    assertThat(page.locator(".comment").nth(1)).containsText("So it is.");
    assertThat(page.locator(".comment").nth(1)).hasClass(Pattern.compile("comment--reply"));
    assertThat(page.locator(".comment").nth(1)).isInViewport();
    assertThat(page.locator("#messages")).containsText("on the wall");
    assertThat(page.locator(".comments h2")).hasText("3 comments");
    assertThat(field(page, "Comment")).hasValue("Half a thou");
    assertThat(Steps.isMarked(page)).isTrue();
    Accessibility.check(page);
    assertThat(author.client().get("/notices").html()).contains("replied to you under");
  }

  @Test
  void aReplyToAReplyBeginsWithWhomItIsToAndStandsUnderTheSameParent() {
    replier.reply(meme, parent, "So it is.");
    Page page = open(author);

    reply(page, "So it is.");
    page.keyboard().type("Thanks.");
    button(page, "Reply").click();

    Locator last = page.locator(".comment--reply").last();
    assertThat(last).containsText("@" + replier.account().name() + " Thanks.");
    assertThat(page.locator(".comment").nth(3)).containsText("Another word.");
    assertThat(replier.client().get("/notices").html()).contains("mentioned you under");
  }

  @Test
  void aReplyThatIsBeingWrittenIsKeptForItsCommentAlone() {
    Page page = open(replier);
    reply(page, "The first word.");
    page.keyboard().type("Half a thou");

    reply(page, "Another word.");
    assertThat(field(page, "Reply")).hasValue("");
    page.reload();
    page.locator("html[data-drafts]").waitFor();
    reply(page, "The first word.");
    assertThat(field(page, "Reply")).hasValue("Half a thou");

    button(page, "Reply").click();
    assertThat(page.locator(".comment--reply")).containsText("Half a thou");
    reply(page, "The first word.");
    assertThat(field(page, "Reply")).hasValue("");
  }

  @Test
  void aReplyBeingTypedStaysWhenACommentIsSentMeanwhile() {
    Page page = open(replier);
    reply(page, "The first word.");
    page.keyboard().type("Half a thou");

    field(page, "Comment").fill("The last word.");
    button(page, "Comment").click();

    assertThat(page.locator(".comment").last()).containsText("The last word.");
    assertThat(field(page, "Reply")).hasValue("Half a thou");
    assertThat(page.locator(".comment").nth(1).locator("#answer")).isVisible();
  }

  @Test
  void withoutScriptsTheBoxIsOnThePageOfTheLink() {
    Reply answer = replier.reply(meme, parent, "So it is.");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("?said=commented#comment-");
    Page page = browser.strangerWithoutScripts();
    page.navigate(meme);
    assertThat(page.locator(".comment").nth(1)).containsText("So it is.");
    replyLink(page, "The first word.").click();
    assertThat(page).hasURL(Pattern.compile("/login[?]next=.*reply"));
  }

  @Test
  void repliesStayWithoutTheirParentAndWhatWasTypedForItBecomesAComment() {
    replier.reply(meme, parent, "So it is.");
    Reply form = replier.client().get(meme + "?reply=" + parent);
    author.act(meme, "removal", parent);

    Reply refused =
        replier.client().submit(form, form.form("Reply").type("Reply", "Too late?").press("Reply"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("replying to is not there any more", ">Too late?</textarea>");
    Page page = browser.stranger();
    page.navigate(meme);
    assertThat(page.locator(".comment").first()).hasText("This comment was deleted.");
    assertThat(page.locator(".comment").nth(1)).containsText("So it is.");
    assertThat(page.locator(".comments h2")).hasText("2 comments");
    Accessibility.check(page);
  }

  @Test
  void aPageThatBeginsWithRepliesShowsTheirParent() {
    for (int i = 0; i < 50; i++) {
      author.reply(meme, parent, "Reply number " + i);
    }
    Page page = open(replier);
    assertThat(page.locator(".comment")).hasCount(50);
    page.getByText("Later comments").click();

    assertThat(page.locator(".comment").first()).containsText("The first word.");
    assertThat(page.locator(".comment").nth(1)).containsText("Reply number 49");
    assertThat(page.locator(".comment").nth(2)).containsText("Another word.");
    Reply answer = replier.reply(meme, parent, "Reply number 50");
    page.navigate(answer.header("Location"));
    assertThat(page.getByText("Reply number 50")).isInViewport();
  }

  private Page open(HttpMember member) {
    Page page = browser.member(member);
    page.navigate(meme);
    page.locator("html[data-drafts]").waitFor();
    return page;
  }

  private static void reply(Page page, String comment) {
    replyLink(page, comment).click();
    field(page, "Reply").waitFor();
    page.waitForCondition(
        () -> page.locator("#answer").evaluate("f => f === document.activeElement").equals(true));
  }

  private static Locator replyLink(Page page, String comment) {
    return page.locator(".comment")
        .filter(new Locator.FilterOptions().setHasText(comment))
        .locator("a[data-open]");
  }
}
