package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.launch.SharedMuseum;

/** Input typed on a meme's page is kept, whatever else is done or happens meanwhile. */
class CommentJourneyIT {
  private static final Pattern COMMENT = Pattern.compile("id=\"comment-([0-9a-f-]{36})\"");

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private HttpMember member;
  private String meme;

  @BeforeEach
  void hang() {
    member = HttpMember.join(SharedMuseum.address());
    meme = member.hang("Much discussed");
    member.comment(meme, "The first word.");
    member.comment(meme, "The second word.");
  }

  @Test
  void aCommentBeingTypedStaysWhenAnotherIsDeleted() {
    Page page = browser.member(member);
    page.navigate(meme);
    field(page, "Comment").fill("Half a thou");

    delete(page, "The first word.");

    assertThat(page.locator("#messages")).containsText("Your comment was removed.");
    assertThat(field(page, "Comment")).hasValue("Half a thou");
  }

  @Test
  void aCommentBeingTypedStaysWhenTheMemeIsLiked() {
    Page page = browser.member(member);
    page.navigate(meme);
    field(page, "Comment").fill("Half a thou");

    button(page, "Like").click();

    assertThat(page.locator("#tally")).containsText("1 like");
    assertThat(field(page, "Comment")).hasValue("Half a thou");
  }

  @Test
  void aCommentBeingChangedStaysWhenAnotherIsDeletedAndIsSavedThen() {
    Page page = browser.member(member);
    page.navigate(meme);
    comment(page, "The second word.").getByText("Edit").click();
    field(page, "New wording").fill("The second thou");

    delete(page, "The first word.");

    assertThat(page.locator("#messages")).containsText("Your comment was removed.");
    assertThat(field(page, "New wording")).hasValue("The second thou");
    button(page, "Save").click();
    assertThat(page.locator("#messages")).containsText("Your comment was changed.");
    assertThat(page.locator(".comment")).hasCount(1);
    assertThat(page.locator(".comment")).containsText("The second thou");
  }

  @Test
  void whatWasTypedIntoACommentThatIsGoneBecomesANewOne() {
    browser.expect("422");
    Page page = browser.member(member);
    page.navigate(meme);
    comment(page, "The second word.").getByText("Edit").click();
    field(page, "New wording").fill("Too late?");
    Page otherTab = browser.member(member);
    otherTab.navigate(meme);
    delete(otherTab, "The second word.");
    assertThat(otherTab.locator("#messages")).containsText("Your comment was removed.");

    button(page, "Save").click();

    assertThat(page.locator("#messages")).containsText("is not there any more");
    assertThat(field(page, "Comment")).hasValue("Too late?");
    button(page, "Comment").click();
    assertThat(page.locator(".comment").last()).containsText("Too late?");
  }

  @Test
  void aCommentBeyondTheFirstPageCanBeChanged() {
    for (int i = 0; i < 49; i++) {
      member.comment(meme, "Word " + i);
    }
    Page page = browser.member(member);
    page.navigate(meme);
    page.getByText("Later comments").click();
    comment(page, "Word 48").getByText("Edit").click();

    assertThat(field(page, "New wording")).hasValue("Word 48");
  }

  @Test
  void whatWasTypedBelowAMemeThatIsGoneIsShownOnceMore() {
    HttpMember other = HttpMember.join(SharedMuseum.address());
    Reply page = other.client().get(meme);
    PageForm form = page.form("Comment").type("Comment", "A <b>long</b> letter").press("Comment");
    withdraw();

    Reply answer = other.client().submit(page, form);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.html()).contains("What you wrote", "A &lt;b&gt;long&lt;/b&gt; letter");
    assertThat(other.client().get(meme + "?comment=Not+mine").html()).doesNotContain("Not mine");
  }

  private void withdraw() {
    Map<String, String> withdrawal =
        Map.of(
            "withdrawal",
            "withdrawal",
            "withdraw",
            "Delete",
            "jakarta.faces.ViewState",
            "stateless");
    assertThat(member.client().post(meme, withdrawal).status()).isEqualTo(303);
  }

  /** Returns the id of the first comment on a page. */
  static String firstComment(Reply page) {
    Matcher comment = COMMENT.matcher(page.html());
    if (!comment.find()) {
      throw new AssertionError("There is no comment.");
    }
    return comment.group(1);
  }

  private static Locator comment(Page page, String text) {
    return page.locator(".comment").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static void delete(Page page, String text) {
    comment(page, text).getByText("Delete").click();
    page.locator("dialog [value='yes']").click();
  }
}
