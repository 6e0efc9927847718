package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Await;

/** Names, titles and texts that are one word of the maximum length, and comments of many lines. */
class LongWordsJourneyIT {
  private static final String NAME = "W".repeat(30);
  private static final String TITLE = "M".repeat(120);
  private static final String TAG = "w".repeat(30);
  private static final String WITHOUT_ANYWHERE =
      """
      addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { overflow-wrap: break-word !important }');
        document.adoptedStyleSheets.push(sheet);
      });
      """;

  private static HttpMember member;
  private static HttpMember admin;
  private static String meme;
  private static String held;

  @RegisterExtension final Browser browser = Browser.at(StrictMuseum::address);

  @BeforeAll
  static void hang() {
    StrictMuseum.forgetAttempts();
    StrictMuseum.forgetQuotas();
    StrictMuseum.clearReview();
    admin = HttpMember.logIn(StrictMuseum.address(), StrictMuseum.ADMIN);
    Account fresh = Account.fresh();
    member =
        HttpMember.join(StrictMuseum.address(), new Account(fresh.email(), NAME, fresh.password()));
    meme = member.upload(texts());
    StrictMuseum.approve(meme);
    held = member.upload(texts());
    Await.until("it is held", () -> member.client().get(held).html().contains("Held"));
    member.comment(meme, "W".repeat(1_000));
    admin.comment(meme, "Seen from afar: " + "M".repeat(900));
  }

  private static Map<String, String> texts() {
    return Map.of("Title", TITLE, "Description", "W".repeat(500), "Tags", TAG);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 390})
  void noPageCanBePushedSideways(int width) {
    requireFit(browser.member(member), membersPages(), width);
    requireFit(browser.member(admin), staffPages(), width);
  }

  /** As Safari until 15.4: there a column without a limit is as wide as its longest word. */
  @Test
  void noPageNeedsTheBrowserToBreakWordsEarly() {
    for (HttpMember visitor : List.of(member, admin)) {
      Page page = browser.member(visitor);
      page.addInitScript(WITHOUT_ANYWHERE);
      requireFit(page, visitor == member ? membersPages() : staffPages(), 360);
    }
  }

  private void requireFit(Page page, List<String> paths, int width) {
    for (String path : paths) {
      browser.expect("404");
      page.navigate(path);
      Accessibility.requireFits(page, width);
    }
  }

  private static List<String> membersPages() {
    return List.of(
        "/",
        meme,
        held,
        "/by/" + NAME,
        "/tag/" + TAG,
        "/category/other",
        "/dashboard",
        "/notices",
        "/profile",
        "/upload",
        "/about",
        "/log",
        meme.replace("/view/", "/report/"),
        "/nowhere/" + TITLE);
  }

  private static List<String> staffPages() {
    return List.of(
        "/admin",
        "/admin/review",
        meme.replace("/view/", "/admin/review/"),
        held.replace("/view/", "/admin/review/"),
        "/admin/members",
        "/admin/activity",
        meme);
  }

  @Test
  void aCommentOfManyLinesIsFoldedAndCanBeUnfoldedByKeyboard() {
    String path = member.upload("Many lines");
    StrictMuseum.approve(path);
    member.comment(path, "line\n".repeat(150) + "the end");
    Page page = browser.stranger();
    page.setViewportSize(360, 800);
    page.navigate(path);
    Locator comment = page.locator(".comment");

    assertThat(comment.boundingBox().height).isLessThan(700);
    assertThat(comment.getByText("the end")).not().isVisible();
    comment.getByText("Show all").focus();
    page.keyboard().press("Enter");
    assertThat(comment.getByText("the end")).isVisible();
    Accessibility.check(page);
  }
}
