package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;

/** Comments have links and mentions, and whoever writes one sees what became of it. */
class MentionJourneyIT {
  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private HttpMember member;
  private HttpMember friend;
  private String meme;

  @BeforeEach
  void hang() {
    member = HttpMember.join(SharedMuseum.address());
    friend = HttpMember.join(SharedMuseum.address());
    meme = member.hang("Talked about");
  }

  @Test
  void whoeverIsMentionedIsToldAndTheNameLeadsToTheirPage() {
    String name = friend.account().name();
    member.comment(meme, "What do you say, @" + name + "? And @nobody-at-all?");
    Page page = browser.member(friend);

    page.navigate("/notices");
    assertThat(page.locator(".notice"))
        .hasText(Pattern.compile("mentioned you under\\s+Talked about"));
    page.locator(".notice a").click();
    page.locator(".comment .prose a").click();

    assertThat(page.locator("h1")).hasText(name);
  }

  @Test
  void addressesAreQuietLinksAndEverythingElseIsText() {
    member.comment(
        meme,
        "First line\nSee https://example.org/a?b=1&c=\"2\" (or www.example.com).\n"
            + "<b onclick=alert(1)>javascript:alert(1)</b>");
    Page page = browser.stranger();
    page.navigate(meme);
    Locator links = page.locator(".comment .prose a");

    assertThat(links).hasCount(2);
    assertThat(links.first()).hasAttribute("href", "https://example.org/a?b=1&c=");
    assertThat(links.first()).hasAttribute("rel", "nofollow ugc noopener");
    assertThat(links.first()).hasAttribute("referrerpolicy", "no-referrer");
    assertThat(links.last()).hasText("www.example.com");
    assertThat(page.locator(".comment .prose").innerText())
        .isEqualTo(
            "First line\nSee https://example.org/a?b=1&c=\"2\" (or www.example.com).\n"
                + "<b onclick=alert(1)>javascript:alert(1)</b>");
    Accessibility.check(page);
  }

  @Test
  void oneSeesOnesCommentAndTheConfirmation() {
    for (int i = 0; i < 20; i++) {
      member.comment(meme, "Word " + i);
    }
    Page page = browser.member(member);
    page.navigate(meme);
    page.locator("html.js").waitFor();
    field(page, "Comment").fill("The last word");

    button(page, "Comment").click();

    assertThat(page.locator(".comment").last()).containsText("The last word");
    assertThat(page.locator(".comment").last()).isInViewport();
    assertThat(page.locator("#messages")).isInViewport();
    assertThat(page.locator("#messages")).containsText("on the wall");
    Accessibility.check(page);
  }

  @Test
  void withoutScriptsOneIsLedToOnesComment() {
    Reply answer = member.comment(meme, "Plain");
    Reply page = member.client().get(meme);

    assertThat(answer.header("Location"))
        .endsWith("?said=commented#comment-" + CommentJourneyIT.firstComment(page));
  }

  @Test
  void theFocusIsInTheBoxWhenEditingAndOnKeepItWhenDeleting() {
    member.comment(meme, "To be changed");
    Page page = browser.member(member);
    page.navigate(meme);
    page.locator(".comment").getByText("Edit").click();
    assertThat(field(page, "New wording")).isFocused();

    page.getByText("Cancel").click();
    page.locator("html.js").waitFor();
    page.locator(".comment").getByText("Delete").click();
    assertThat(button(page, "Keep it")).isFocused();
  }

  @Test
  void aDraftIsKeptOverAReloadUntilItIsSentOrItsAuthorLogsOut() {
    Page page = browser.member(member);
    openAndType(page, "Half a thou");
    page.reload();
    assertThat(field(page, "Comment")).hasValue("Half a thou");

    button(page, "Comment").click();
    assertThat(page.locator(".comment")).containsText("Half a thou");
    page.reload();
    page.locator("html[data-drafts]").waitFor();
    assertThat(field(page, "Comment")).hasValue("");

    openAndType(page, "Not for others");
    Steps.logOut(page);
    page.waitForURL(url -> !url.contains("/view/"));
    assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
  }

  private void openAndType(Page page, String text) {
    page.navigate(meme);
    page.locator("html[data-drafts]").waitFor();
    field(page, "Comment").fill(text);
  }

  @Test
  void theSkipLinkLeadsToThePicturesWhereThereAreSome() {
    Page page = browser.stranger();
    page.navigate("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).hasText("Skip to the pictures");
    page.keyboard().press("Enter");
    assertThat(page.locator("#wall")).isFocused();

    page.navigate("/about");
    assertThat(page.locator(".skip-link")).hasText("Skip to the content");
  }

  @Test
  void inHighContrastTheLikeDotAndTheChosenChipStandOut() {
    member.like(meme);
    Page page = browser.member(member);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.navigate(meme);
    assertThat(page.evaluate(background(".like", "::before")))
        .isNotEqualTo(page.evaluate(background(".like", "")));

    page.navigate("/");
    assertThat(page.evaluate(background(".chip[aria-current]", "")))
        .isNotEqualTo(page.evaluate(background(".chip:not([aria-current])", "")));
  }

  private static String background(String selector, String part) {
    return "getComputedStyle(document.querySelector('%s'), '%s').backgroundColor"
        .formatted(selector, part);
  }
}
