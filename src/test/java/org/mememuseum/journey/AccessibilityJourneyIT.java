package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.Pictures;

/**
 * Every page and state, light and dark, on phone and desktop widths; the review page is in {@link
 * ReviewJourneyIT}.
 */
class AccessibilityJourneyIT {

  // WCAG 2.2 (2.5.8) does not count the area that another target covers. Measured with a title of
  // one line.
  private static final String FREE_HEIGHT_OF_TITLE =
      """
      placard => {
        const title = placard.querySelector('.placard__link');
        title.textContent = 'One line';
        const by = placard.querySelector('.placard__by').getBoundingClientRect();
        const box = title.getBoundingClientRect();
        return Math.min(box.bottom, by.top) - box.top;
      }
      """;

  private static HttpMember member;
  private static String meme;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void hang() {
    member = HttpMember.join(SharedMuseum.address());
    meme =
        member.hang(
            Map.of(
                "Title", "A title that is rather long, so that it has to find its way into lines",
                "Description", "With words below it.\nIn two lines.",
                "Tags", "axe, wide, narrow"));
    member.comment(meme, "Averyveryverylongwordthatnobodybreaks".repeat(4));
    member.comment(meme, "החתול צודק, כמו תמיד");
    HttpMember.join(SharedMuseum.address()).comment(meme, "Somebody else was here.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/about", "/login", "/register", "/tag/axe", "/tag/bare", "/category/other"})
  void publicPagesAreAccessible(String path) {
    Accessibility.check(strangerAt(path));
  }

  @Test
  void aMemeAndAMembersPublicPageAreAccessible() {
    Accessibility.check(strangerAt(meme));
    Accessibility.check(strangerAt("/by/" + member.account().name()));
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void titlesInListingsAreLargeEnoughTargets(int width) {
    Page page = strangerAt("/tag/axe");
    page.setViewportSize(width, 900);
    Object free = page.locator(".placard").first().evaluate(FREE_HEIGHT_OF_TITLE);

    org.assertj.core.api.Assertions.assertThat(((Number) free).doubleValue())
        .isGreaterThanOrEqualTo(24);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/upload", "/dashboard", "/profile", "/notices", "/"})
  void membersPagesAreAccessible(String path) {
    Accessibility.check(memberAt(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dashboard", "/notices"})
  void emptyPagesAreAccessible(String path) {
    Page page = browser.member(HttpMember.join(SharedMuseum.address()));
    page.navigate(path);
    Accessibility.check(page);
  }

  @Test
  void aMemeWithARefusedCommentIsAccessible() {
    browser.expect("422");
    Page page = memberAt(meme);
    Accessibility.check(page);
    button(page, "Comment").click();
    assertThat(page.locator("#comment-error")).isVisible();
    Accessibility.check(page);
    Steps.link(page, "Edit").first().click();
    assertThat(field(page, "New wording")).isVisible();
    Accessibility.check(page);
  }

  @Test
  void aPendingMemeIsAccessible() {
    ExaminationQueue.pause(SharedMuseum.museum(), this::checkPendingMeme);
  }

  private void checkPendingMeme() {
    Page page = memberAt(member.upload("Under the lamp"));
    assertThat(page.locator("#status")).containsText("Pending");
    Accessibility.check(page);
    page.navigate("/dashboard");
    Accessibility.check(page);
  }

  @Test
  void theUploadPageWithPicturesIsAccessible() {
    Page page = browser.member(member);
    Steps.openDesk(page);
    field(page, "Picture")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("good.png", "image/png", Pictures.png(300, 200)),
              new FilePayload("bad.png", "image/png", BadPictures.text())
            });
    assertThat(page.locator(".upload-card--failed")).isVisible();
    Accessibility.check(page);
    button(page, "Upload").click();
    assertThat(page.locator(".upload-card--done")).isVisible();
    Accessibility.check(page);
  }

  @Test
  void formsWithMistakesAreAccessible() {
    browser.expect("422");
    browser.expect("401");
    Page page = strangerAt("/register");
    sendEmpty(page, "Register");
    assertThat(page.locator("#email-error")).isVisible();
    Accessibility.check(page);
    page.navigate("/login");
    Steps.logIn(page, Account.fresh());
    assertThat(page.locator("#password-error")).isVisible();
    Accessibility.check(page);
  }

  @Test
  void aRefusedProfileIsAccessible() {
    browser.expect("422");
    Page page = memberAt("/profile");
    field(page, "Name").fill("<>");
    sendForm(page, "#presentation", "Save");
    assertThat(page.locator("#name-error")).isVisible();
    Accessibility.check(page);
    field(page, "New password").fill("short");
    sendForm(page, "#secret", "Change password");
    assertThat(page.locator("#password-error")).isVisible();
    Accessibility.check(page);
  }

  @Test
  void aRefusedUploadIsAccessible() {
    browser.expect("422");
    Page page = memberAt("/upload");
    field(page, "Title").fill("A title and no picture");
    sendEmpty(page, "Upload");
    assertThat(page.locator("#picture-error")).isVisible();
    Accessibility.check(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing-here", "/view/%00", "/random/x"})
  void errorPagesAreAccessible(String path) {
    browser.expect("status of 40");
    Page page = strangerAt(path);
    assertThat(page.locator(".apology h1")).isVisible();
    Accessibility.check(page);
  }

  @Test
  void dialogsAndMenusAreAccessible() {
    Page page = memberAt(meme);
    page.locator("html.js").waitFor();
    page.keyboard().press("?");
    assertThat(page.locator("#keys-help")).isVisible();
    Accessibility.check(page);
    page.keyboard().press("Escape");
    page.locator(".menu__summary").click();
    Accessibility.check(page);
    page.keyboard().press("Escape");
    button(page, "Delete").last().click();
    assertThat(page.locator("dialog[open]")).isVisible();
    Accessibility.check(page);
  }

  private Page strangerAt(String path) {
    Page page = browser.stranger();
    page.navigate(path);
    return page;
  }

  private Page memberAt(String path) {
    Page page = browser.member(member);
    page.navigate(path);
    return page;
  }

  private static void sendEmpty(Page page, String button) {
    sendForm(page, "#main form", button);
  }

  /** Submits a form without the browser's own validation. */
  private static void sendForm(Page page, String form, String button) {
    page.locator("html.js").waitFor();
    page.evaluate("form => document.querySelector(form).noValidate = true", form);
    button(page, button).click();
  }
}
