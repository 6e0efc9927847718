package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/** Looking through a wall on the light table. */
class LightTableJourneyIT {
  private static final int MEMES = 26;
  private static final String WALL = "/tag/lamp";
  private static final String TABLE = "document.querySelector('.light')";
  private static final byte[] PICTURE = Pictures.jpeg(1600, 900);

  /** From the newest on, as they hang on the wall. */
  private static final List<String> memes = new ArrayList<>();

  private static HttpMember member;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void hang() {
    member = HttpMember.join(SharedMuseum.address());
    for (int i = MEMES; i > 0; i--) {
      String meme = member.upload(Map.of("Title", "Lamp " + i, "Tags", "lamp"), PICTURE);
      member.awaitPublic(meme);
      memes.add(0, meme);
    }
  }

  @Test
  void aClickOnACardShowsItsPictureOverTheWall() {
    Page page = browser.stranger();
    open(page, 1);

    assertThat(page).hasURL(memes.get(1) + "?in=tag/lamp");
    assertThat(page).hasTitle("Lamp 2 · Meme Museum");
    assertThat(table(page)).hasAccessibleName("Lamp 2");
    assertThat(table(page).locator("h1")).isFocused();
    assertThat(picture(page)).hasAttribute("src", Pattern.compile("/show$"));
    assertThat(picture(page)).isInViewport();
    assertThat(table(page)).containsText(member.account().name());
    assertThat(table(page)).containsText("0 likes");
    assertThat(table(page).locator("#comments")).hasCount(0);
    assertThat(Steps.isMarked(page)).isTrue();

    Locator own = table(page).locator("[data-light-page]");
    assertThat(own).hasText("Open the page 0 comments");
    own.click();
    assertThat(page.locator("#main > .exhibit #comments")).isVisible();
    assertThat(Steps.isMarked(page)).isFalse();
  }

  @Test
  void arrowKeysGoAlongTheWallAndLoadItsNextPage() {
    Page page = browser.stranger();
    open(page, 0);
    assertThat(table(page).getByText("The first picture here")).isVisible();

    for (int i = 2; i <= MEMES; i++) {
      page.keyboard().press("ArrowRight");
      assertThat(table(page).locator("h1")).hasText("Lamp " + i);
      assertThat(table(page).locator("h1")).isFocused();
    }
    assertThat(page.locator("#wall > li")).hasCount(MEMES);
    assertThat(table(page).getByText("The last picture here")).isVisible();
    assertThat(link(page, "Next")).hasCount(0);
    page.keyboard().press("ArrowRight");
    assertThat(table(page).locator("[data-announcer]")).hasText("The last picture here");
    page.keyboard().press("k");
    assertThat(page).hasURL(memes.get(MEMES - 2) + "?in=tag/lamp");
    assertThat(Steps.isMarked(page)).isTrue();
  }

  @Test
  void escapeAndBackLeadToThePlaceOnTheWall() {
    Page page = browser.stranger();
    open(page, 20);
    page.keyboard().press("Escape");
    requireWall(page, 20);
    page.goForward();
    assertThat(table(page)).isVisible();
    page.keyboard().press("ArrowLeft");
    assertThat(table(page).locator("h1")).hasText("Lamp 20");
    page.goBack();
    requireWall(page, 19);
    page.keyboard().press("Enter");
    assertThat(table(page)).isVisible();
    button(page, "Close").click();
    requireWall(page, 19);
    assertThat(Steps.isMarked(page)).isTrue();
  }

  @Test
  void aReloadShowsTheMemesPageAndBackTheWall() {
    Page page = browser.stranger();
    toWall(page, WALL);
    page.evaluate("scrollTo(0, document.body.scrollHeight)");
    assertThat(page.locator("#wall > li")).hasCount(MEMES);
    card(page, MEMES - 1).click();
    assertThat(table(page)).isVisible();
    page.reload();
    assertThat(page.locator("#main > .exhibit h1")).hasText("Lamp " + MEMES);
    assertThat(page.locator("#comments")).isVisible();

    page.goBack();
    assertThat(page.locator("#wall > li")).hasCount(MEMES);
    assertThat(card(page, MEMES - 1)).isInViewport();
    page.goForward();
    assertThat(table(page).locator("h1")).hasText("Lamp " + MEMES);
  }

  @Test
  void nextAndPreviousKeepTheFocusAndTabStaysInside() {
    Page page = browser.stranger();
    open(page, 2);
    link(page, "Next").focus();
    page.keyboard().press("Enter");
    assertThat(table(page).locator("h1")).hasText("Lamp 4");
    assertThat(link(page, "Next")).isFocused();
    link(page, "Previous").click();
    assertThat(table(page).locator("h1")).hasText("Lamp 3");

    for (int stop = 0; stop < 20; stop++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.closest('main > :not(dialog)')")).isNull();
    }
    page.keyboard().press("?");
    assertThat(page.locator("#keys-help")).isVisible();
    page.keyboard().press("Escape");
    assertThat(table(page)).isVisible();
  }

  @Test
  void aMemberLikesWhatLiesThere() {
    Page page = browser.member(member);
    open(page, 5);
    page.keyboard().press("l");
    assertThat(button(page, "Like")).hasAttribute("aria-pressed", "true");
    assertThat(table(page).locator("#tally")).containsText("1 like");
    page.keyboard().press("ArrowRight");
    assertThat(table(page).locator("#tally")).containsText("0 likes");
    assertThat(Steps.isMarked(page)).isTrue();
  }

  @Test
  void aTapOpensAndSwipesGoOn() {
    Page page = browser.phone();
    toWall(page, WALL);
    var finger = new Finger(page);
    card(page, 1).tap();
    assertThat(table(page).locator("h1")).hasText("Lamp 2");
    finger.swipe(300, 500, 80, 510);
    assertThat(table(page).locator("h1")).hasText("Lamp 3");
    finger.swipe(80, 500, 300, 490);
    assertThat(table(page).locator("h1")).hasText("Lamp 2");
    finger.swipe(80, 500, 300, 490);
    assertThat(table(page).locator("h1")).hasText("Lamp 1");
    finger.swipe(80, 500, 300, 490);
    assertThat(table(page).locator("[data-announcer]")).hasText("The first picture here");
    assertThat(table(page).locator("h1")).hasText("Lamp 1");
  }

  @Test
  void whatCannotBeFetchedLeadsToThePageItself() {
    browser.expect("ERR_FAILED");
    Page page = browser.stranger();
    page.route(
        "**/view/**",
        route -> {
          if (route.request().resourceType().equals("fetch")) {
            route.abort();
          } else {
            route.resume();
          }
        });
    toWall(page, WALL);
    card(page, 3).click();
    assertThat(page.locator("#main > .exhibit h1")).hasText("Lamp 4");
  }

  @Test
  void aMemeThatIsGoneLeadsToTheErrorPage() {
    browser.expect("404");
    HttpMember leaving = HttpMember.join(SharedMuseum.address());
    String meme = leaving.hang(Map.of("Title", "Going", "Tags", "gone"));
    String other = leaving.hang(Map.of("Title", "Staying", "Tags", "gone"));
    Page page = browser.stranger();
    toWall(page, "/tag/gone");
    page.locator("[href^='" + other + "']").click();
    assertThat(table(page)).isVisible();
    Reply own = leaving.client().get(meme);
    leaving.client().submit(own, own.form("Delete").press("Delete"));

    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#main > .exhibit, dialog[open]")).hasCount(0);
    assertThat(page).hasURL(meme + "?in=tag/gone");
  }

  @Test
  void otherClicksAndBrowsersWithoutScriptsFollowTheLink() {
    Page page = browser.stranger();
    toWall(page, WALL);
    var ctrl = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));
    var middle = new Locator.ClickOptions().setButton(MouseButton.MIDDLE);
    for (var click : List.of(ctrl, middle)) {
      Page other = page.context().waitForPage(() -> card(page, 1).click(click));
      assertThat(other.locator("#main > .exhibit h1")).hasText("Lamp 2");
      assertThat(table(page)).hasCount(0);
    }

    Page without = browser.strangerWithoutScripts();
    without.navigate(WALL);
    card(without, 1).click();
    assertThat(without.locator("#main > .exhibit h1")).hasText("Lamp 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void nothingMovesWhenThePictureComesLate(int width) {
    Page page = browser.stranger(width, 800, 1);
    var slow = new SlowPictures(page);
    toWall(page, WALL);
    List<String> shifts =
        slow.shiftsAfter(
            () -> {
              card(page, 7).click();
              assertThat(table(page)).isVisible();
            });
    assertThat(shifts).isEmpty();
  }

  @Test
  void itIsAccessibleAndFits() {
    Page page = browser.member(member);
    open(page, 0);
    Accessibility.check(page);
    assertThat(page.evaluate("(d => d.scrollWidth - d.clientWidth)(" + TABLE + ")")).isEqualTo(0);
    page.locator(".light .share > summary").click();
    Accessibility.check(page);
    page.keyboard().press("Escape");
    assertThat(page.locator(".light .share[open]")).hasCount(0);
    assertThat(table(page)).isVisible();
    page.keyboard().press("z");
    assertThat(page.locator(".light .frame--zoomed")).isVisible();
    Accessibility.check(page);
  }

  private static void open(Page page, int position) {
    toWall(page, WALL);
    Steps.mark(page);
    card(page, position).click();
    assertThat(table(page).locator("h1")).hasText("Lamp " + (position + 1));
  }

  /** Opens a wall and waits until its script listens. */
  private static void toWall(Page page, String path) {
    page.navigate(path);
    assertThat(page.locator("main > .light")).isAttached();
  }

  private static void requireWall(Page page, int position) {
    assertThat(page).hasURL(WALL);
    assertThat(table(page)).hasCount(0);
    assertThat(card(page, position)).isFocused();
    assertThat(card(page, position)).isInViewport();
    assertThat(page).hasTitle(Pattern.compile("lamp"));
  }

  private static Locator table(Page page) {
    return page.locator(".light[open]");
  }

  private static Locator picture(Page page) {
    return table(page).locator(".frame__picture");
  }

  private static Locator card(Page page, int position) {
    return page.locator("#wall .placard__link").nth(position);
  }
}
