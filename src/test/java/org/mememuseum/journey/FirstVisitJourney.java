package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.TestMuseum;
import org.mememuseum.picture.Pictures;

/** All that a new member does, in a browser with scripts. */
abstract class FirstVisitJourney {

  private static final String WATCH_PROGRESS =
      """
      () => {
        window.shownProgress = false;
        const look = () => {
          const bar = document.querySelector('[data-upload-cards] progress');
          window.shownProgress ||= bar !== null && bar.checkVisibility();
        };
        new MutationObserver(look).observe(document.body, { subtree: true, attributes: true });
      }
      """;

  @RegisterExtension final Browser browser = Browser.in(this::museum);

  /** Returns the running museum that the test visits. */
  abstract TestMuseum museum();

  @Test
  void aNewMemberHangsAPictureAndSeesItApprovedWithoutReload() {
    Page page = browser.stranger();
    Account account = Account.fresh();
    Steps.register(page, account);
    page.waitForURL(Pattern.compile("/dashboard"));
    assertThat(page.locator(".menu__name")).hasText(account.name());

    ExaminationQueue.pause(museum(), () -> dropPicture(page));
    assertThat(page.locator("#status")).not().containsText("Pending");
    assertThat(Steps.isMarked(page)).isTrue();
    page.navigate("/");
    link(page, "The cat dropped it").click();
    assertThat(page.locator(".exhibit h1")).hasText("The cat dropped it");
    assertThat(new Client(museum().address()).get(path(page)).status()).isEqualTo(200);
  }

  @Test
  void aStrangerIsTwoPagesAndFourFieldsAwayFromTheirFirstPicture() {
    Page page = browser.stranger();
    var newcomer = new Newcomer(page);
    newcomer.wantsToUploadAndRegisters();
    assertThat(field(page, "Picture")).hasJSProperty("multiple", true);
    newcomer.choosesAPicture();
    button(page, "Upload").click();

    assertThat(page.locator(".upload-card--done")).isVisible();
    assertThat(newcomer.pages()).containsExactly("/register?next=%2Fupload", "/upload");
    assertThat(newcomer.fields()).isEqualTo(4);
  }

  @Test
  void likesCountOnceAndAreTakenBackWithoutReload() {
    HttpMember member = HttpMember.join(museum().address());
    Page page = browser.member(member);
    page.navigate(member.hang("Liked and unliked"));
    Steps.mark(page);

    button(page, "Like").click();
    assertThat(page.locator("#tally")).containsText("1 like");
    assertThat(button(page, "Like")).hasAttribute("aria-pressed", "true");

    button(page, "Like").click();
    assertThat(page.locator("#tally")).containsText("0 likes");
    assertThat(button(page, "Like")).hasAttribute("aria-pressed", "false");
    assertThat(Steps.isMarked(page)).isTrue();
  }

  @Test
  void aCommentIsWrittenChangedAndRemoved() {
    HttpMember member = HttpMember.join(museum().address());
    Page page = browser.member(member);
    page.navigate(member.hang("Talked about"));
    Steps.mark(page);

    field(page, "Comment").fill("First!\nAnd second.");
    button(page, "Comment").click();
    assertThat(page.locator(".comments__list .comment .prose")).hasText("First!\nAnd second.");
    assertThat(page.locator("#comments h2")).hasText("1 comment");
    assertThat(field(page, "Comment")).hasValue("");
    assertThat(Steps.isMarked(page)).isTrue();

    link(page, "Edit").click();
    field(page, "New wording").fill("Fourth, in fact.");
    button(page, "Save").click();
    assertThat(page.locator(".comments__list .comment .prose")).hasText("Fourth, in fact.");
    assertThat(page.locator(".comment__head")).containsText("edited");

    page.locator(".comments__list").getByText("Delete").click();
    page.locator("dialog[open]").getByText("Delete", exactly()).click();
    assertThat(page.locator(".comments__list > li")).hasCount(0);
    assertThat(page.locator("#comments h2")).hasText("0 comments");
  }

  @Test
  void aMemeIsSharedByItsLinkAndTakenDownForGood() {
    HttpMember member = HttpMember.join(museum().address());
    Page page = browser.member(member);
    String path = member.hang("Here today");
    page.navigate(path);

    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(field(page, "Link")).hasValue(Pattern.compile("https?://.*" + path));
    button(page, "Copy").click();
    assertThat(button(page, "Copied")).isVisible();

    button(page, "Delete").click();
    assertThat(page.locator("dialog[open]")).containsText("Here today");
    page.locator("dialog[open]").getByText("Delete", exactly()).click();
    page.waitForURL(Pattern.compile("/dashboard"));
    assertThat(page.locator("#messages")).containsText("It was taken down.");

    var stranger = new Client(museum().address());
    String image = path.replace("/view/", "/image/");
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.get(image + "/thumb").status()).isEqualTo(404);
    assertThat(stranger.get(image + "/original").status()).isEqualTo(404);
    assertThat(stranger.get("/").html()).doesNotContain(path);
  }

  @Test
  void somebodyWhoThinksAgainKeepsTheMeme() {
    HttpMember member = HttpMember.join(museum().address());
    Page page = browser.member(member);
    String path = member.hang("Nearly gone");
    page.navigate(path);

    button(page, "Delete").click();
    page.locator("dialog[open]").getByText("Keep it").click();

    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(new Client(museum().address()).get(path).status()).isEqualTo(200);
  }

  private void dropPicture(Page page) {
    Steps.openDesk(page);
    page.evaluate(WATCH_PROGRESS);
    Steps.drop(
        page,
        "[data-upload-zone]",
        new FilePayload("the_cat_dropped_it.png", "image/png", Pictures.png(640, 480)));
    assertThat(page.locator(".upload-card")).containsText("Ready to hang.");
    assertThat(page.locator(".upload-card canvas")).hasAttribute("width", "320");
    assertThat(page.locator(".upload-card").getByLabel("Title")).hasValue("The cat dropped it");

    button(page, "Upload").click();
    assertThat(page.locator(".upload-card--done .state")).hasText("Pending");
    assertThat(page.evaluate("window.shownProgress")).isEqualTo(true);
    link(page, "The cat dropped it").click();
    page.waitForURL(Pattern.compile("/view/"));
    assertThat(page.locator("#status")).containsText("Pending");
    assertThat(new Client(museum().address()).get(path(page)).status()).isEqualTo(404);
    Steps.mark(page);
  }

  private static String path(Page page) {
    return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("[?#].*", "");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
