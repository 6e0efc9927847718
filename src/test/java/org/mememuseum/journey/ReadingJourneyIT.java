package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/** Looking at one picture: large, long, moving, and the one after it. */
class ReadingJourneyIT {
  private static final int WIDTH = 2400;
  private static final String FRAME = "document.querySelector('.exhibit .frame')";

  private static String grainBefore;
  private static String grain;
  private static String older;
  private static String large;
  private static String small;
  private static String comic;
  private static String moving;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void hang() {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    grainBefore = member.hang("Grain", Pictures.noise(900, 600));
    grain = member.hang("More grain", Pictures.noise(900, 600));
    older = member.hang("The one before", Pictures.jpeg(1600, 900));
    large = member.hang("Small print", Pictures.jpeg(WIDTH, 1500));
    small = member.hang("A stamp", Pictures.png(120, 90));
    comic = member.hang("A long story", Pictures.jpeg(700, 3800));
    moving = member.hang("A dance", Pictures.animatedGif(640, 480, 3));
  }

  @Test
  void aLargePictureIsEnlargedByButtonKeyAndClick() {
    Page page = at(browser.stranger(), large);
    double fit = box(picture(page)).width;
    assertThat(fit).isLessThan(WIDTH);

    button(page, "Full size").click();
    assertThat(button(page, "Full size")).hasAttribute("aria-pressed", "true");
    assertThat(box(picture(page)).width).isEqualTo(WIDTH);
    assertThat(picture(page)).hasAttribute("src", Pattern.compile("/original$"));
    assertThat(chosen(page)).endsWith("/original");
    assertThat(button(page, "Full size")).isFocused();
    button(page, "Full size").click();
    assertThat(box(picture(page)).width).isEqualTo(fit);

    page.keyboard().press("z");
    assertThat(button(page, "Full size")).hasAttribute("aria-pressed", "true");
    page.keyboard().press("Escape");
    assertThat(button(page, "Full size")).hasAttribute("aria-pressed", "false");
    picture(page).click();
    assertThat(box(picture(page)).width).isEqualTo(WIDTH);
    Accessibility.check(page);
  }

  @Test
  void anEnlargedPictureIsMovedByArrowKeysAndTheMouse() {
    Page page = at(browser.stranger(), large);
    button(page, "Full size").click();
    int left = scrolled(page, "Left");
    int top = scrolled(page, "Top");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowUp");
    assertThat(scrolled(page, "Left")).isEqualTo(left + 80);
    assertThat(scrolled(page, "Top")).isEqualTo(top - 80);

    page.mouse().move(500, 400);
    page.mouse().down();
    page.mouse().move(400, 350);
    page.mouse().up();
    assertThat(scrolled(page, "Left")).isEqualTo(left + 180);
    assertThat(scrolled(page, "Top")).isEqualTo(top - 30);
    assertThat(button(page, "Full size")).hasAttribute("aria-pressed", "true");
    assertThat(page).hasURL(large);
  }

  @Test
  void thePlaceThatWasClickedStaysUnderTheMouse() {
    Page page = at(browser.stranger(), large);
    BoundingBox fit = box(picture(page));
    double x = fit.x + fit.width * 0.75;
    double y = fit.y + fit.height * 0.75;
    page.mouse().click(x, y);
    assertThat(button(page, "Full size")).hasAttribute("aria-pressed", "true");
    BoundingBox full = box(picture(page));
    assertThat((x - full.x) / full.width).isBetween(0.72, 0.78);
    assertThat((y - full.y) / full.height).isBetween(0.72, 0.78);
  }

  @Test
  void aSmallPictureHasNothingToEnlarge() {
    Page page = at(browser.stranger(), small);
    assertThat(picture(page)).isVisible();
    assertThat(button(page, "Full size")).hasCount(0);
    picture(page).click();
    assertThat(page).hasURL(small);
  }

  @Test
  void whatMovesIsPausedInItsPlace() {
    Page page = at(browser.stranger(), moving);
    BoundingBox before = box(picture(page));
    assertThat(picture(page)).hasAttribute("src", Pattern.compile("/show$"));
    button(page, "Pause").click();
    assertThat(picture(page)).hasAttribute("src", Pattern.compile("/medium$"));
    assertThat(box(picture(page)).width).isEqualTo(before.width);
    assertThat(box(picture(page)).height).isEqualTo(before.height);
    Accessibility.check(page);
    page.keyboard().press("p");
    assertThat(button(page, "Pause")).isVisible();
    assertThat(picture(page)).hasAttribute("src", Pattern.compile("/show$"));
  }

  @Test
  void itIsStillAtFirstForThoseWhoWantLessMotion() {
    Page page = browser.stranger();
    List<String> requests = requestsOf(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    at(page, moving);
    assertThat(picture(page)).hasJSProperty("complete", true);
    String show = moving.replace("/view/", "/image/") + "/show";
    assertThat(requests).isNotEmpty().noneMatch(address -> address.endsWith(show));
    button(page, "Play").click();
    assertThat(button(page, "Pause")).isVisible();
    page.waitForCondition(() -> requests.stream().anyMatch(address -> address.endsWith(show)));
  }

  @Test
  void withoutScriptsLinksLeadToTheFullSizeAndToAStillPicture() {
    Page page = browser.strangerWithoutScripts();
    page.navigate(moving);
    assertThat(button(page, "Pause")).hasCount(0);
    assertThat(link(page, "Full size")).hasAttribute("href", Pattern.compile("/original$"));
    assertThat(link(page, "Still picture")).hasAttribute("href", Pattern.compile("/medium$"));
  }

  @ParameterizedTest
  @CsvSource({"360, 360", "768, 600", "1280, 560", "1920, 700"})
  void aLongComicIsAsWideAsThereIsRoom(int width, int atLeast) {
    Page page = browser.strangerWithoutScripts();
    page.setViewportSize(width, 800);
    page.navigate(comic);
    BoundingBox box = box(picture(page));
    assertThat(box.width).isBetween((double) atLeast, 700.0);
    assertThat(box.height / box.width).isBetween(5.4, 5.45);
  }

  @Test
  void aSwipeOverThePictureLeadsToTheNeighbours() {
    Page page = at(browser.stranger(412, 915, 2.6), large);
    var finger = new Finger(page);
    finger.swipe(300, 150, 80, 160);
    page.waitForURL("**" + older);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    finger.swipe(80, 150, 300, 160);
    page.waitForURL("**" + large);
  }

  @Test
  void noOtherMovementOfAFingerIsASwipe() {
    Page page = at(browser.phone(), large);
    Steps.mark(page);
    var finger = new Finger(page);
    finger.swipe(8, 150, 300, 160);
    finger.swipe(250, 200, 150, 60);
    assertThat(((Number) page.evaluate("scrollY")).intValue()).isPositive();
    page.evaluate("scrollTo(0, 0)");
    picture(page).tap();
    assertThat(button(page, "Full size")).hasAttribute("aria-pressed", "true");
    int left = scrolled(page, "Left");
    finger.swipe(300, 300, 80, 310);
    page.waitForCondition(() -> scrolled(page, "Left") > left);
    assertThat(Steps.isMarked(page)).isTrue();
    assertThat(page).hasURL(large);
  }

  @Test
  void thePictureOfTheNextIsLoadedAheadWithoutAVisit() {
    String views = "#tally > :nth-child(2)";
    Page page = browser.stranger();
    List<String> requests = requestsOf(page);
    at(page, large);
    page.waitForCondition(
        () ->
            requests.stream()
                .anyMatch(it -> it.endsWith(older.replace("view", "image") + "/show")));
    assertThat(requests).noneMatch(address -> address.endsWith(older));
    assertThat(page.locator(views)).hasText("0 views");

    Page saving = browser.stranger();
    List<String> fewer = requestsOf(saving);
    saving.addInitScript(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
    at(saving, large);
    assertThat(fewer).isNotEmpty().noneMatch(address -> address.contains("picture="));
  }

  @Test
  void phonesOfFewPixelsGetTheSmallerRenditionAndLoadItAhead() {
    Page coarse = browser.stranger(412, 823, 1.75);
    List<String> requests = requestsOf(coarse);
    at(coarse, grain);
    assertThat(chosen(coarse)).endsWith("/medium");
    coarse.waitForCondition(
        () ->
            requests.stream()
                .anyMatch(it -> it.endsWith(grainBefore.replace("view", "image") + "/medium")));
    assertThat(chosen(at(coarse, moving))).endsWith("/show");
    assertThat(chosen(at(coarse, comic))).endsWith("/show");

    assertThat(chosen(at(browser.stranger(412, 915, 2.6), grain))).endsWith("/show");
    assertThat(chosen(at(browser.stranger(), grain))).endsWith("/show");
  }

  @Test
  void aMovingPictureIsNeverLoadedAheadAsAStill() {
    var client = new Client(SharedMuseum.address());
    String before = comic.replace("/view/", "/newer/") + "?picture=medium";
    assertThat(client.get(before).header("Location"))
        .endsWith(moving.replace("view", "image") + "/show");
  }

  @Test
  void theNewestHasNoPictureBeforeIt() {
    var client = new Client(SharedMuseum.address());
    String newest = moving.replace("/view/", "/newer/");
    assertThat(client.get(newest + "?picture=").status()).isEqualTo(204);
    Reply before = client.get(large.replace("/view/", "/older/") + "?picture=");
    assertThat(before.header("Location")).endsWith(older.replace("view", "image") + "/show");
  }

  @Test
  void theDotsOfLikesAreSeenInHighContrast() {
    Page page = browser.stranger();
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.navigate("/");
    String colour = "getComputedStyle(document.querySelector('%s'), '%s').backgroundColor";
    assertThat(page.evaluate(colour.formatted(".counts__likes", "::before")))
        .isNotEqualTo(page.evaluate(colour.formatted("body", "")));
  }

  private static Page at(Page page, String path) {
    page.navigate(path);
    page.waitForLoadState(LoadState.NETWORKIDLE); // The scripts have come as well.
    return page;
  }

  private static List<String> requestsOf(Page page) {
    List<String> requests = Collections.synchronizedList(new ArrayList<>());
    page.onRequest(request -> requests.add(request.url()));
    return requests;
  }

  private static int scrolled(Page page, String side) {
    return ((Number) page.evaluate("Math.round(" + FRAME + ".scroll" + side + ")")).intValue();
  }

  private static Locator picture(Page page) {
    return page.locator(".exhibit .frame__picture");
  }

  private static String chosen(Page page) {
    return (String)
        picture(page).evaluate("picture => picture.decode().then(() => picture.currentSrc)");
  }

  private static BoundingBox box(Locator element) {
    return element.boundingBox();
  }
}
