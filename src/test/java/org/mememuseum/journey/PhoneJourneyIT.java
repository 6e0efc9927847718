package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/** Where things are on the screen of a phone, and a portrait on that of a small laptop. */
class PhoneJourneyIT {
  private static final int HEIGHT = 780;
  private static final IsInViewportOptions WHOLLY = new IsInViewportOptions().setRatio(1);

  private static final String SHARE_SHEET =
      "navigator.share = async what => (window.shared = what.url)";

  private static HttpMember member;
  private static String portrait;
  private static String landscape;
  private static String stamp;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void hang() {
    member = HttpMember.join(SharedMuseum.address());
    landscape = member.hang("A wide one", Pictures.jpeg(1600, 900));
    portrait = member.hang("A tall one", Pictures.jpeg(900, 1600));
    stamp = member.hang("A small one", Pictures.png(120, 90));
    member.hang("A moving one", Pictures.animatedGif(640, 480, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 480})
  void theHeaderIsOneRowForEverybody(int width) {
    for (Page page : List.of(browser.member(member), browser.stranger())) {
      page.setViewportSize(width, HEIGHT);
      page.navigate("/");

      assertThat(box(page.locator(".site-header")).height).isLessThanOrEqualTo(64);
      assertThat(link(page, "Meme Museum")).isInViewport();
      assertThat(link(page, "Upload")).isInViewport();
      assertThat(link(page, "Random")).isHidden();
      page.locator(".menu__summary").click();
      assertThat(link(page, "Random")).isInViewport();
      Accessibility.requireFits(page, width);
    }
  }

  @Test
  void theFirstPictureOfTheHallIsSeenAtOnceAndAllAreAsWideAsTheScreen() {
    for (Page page : List.of(browser.member(member), browser.stranger())) {
      page.setViewportSize(360, HEIGHT);
      page.navigate("/");

      assertThat(box(page.locator(".wall__item").first()).y).isLessThanOrEqualTo(220);
      assertThat(page.locator(".wall .frame__picture").all())
          .hasSizeGreaterThan(2)
          .allSatisfy(picture -> assertThat(box(picture).width).isEqualTo(360));
      assertThat(page.locator(".placard__line").all())
          .allSatisfy(line -> assertThat(box(line).height).isLessThan(25));
      Locator badge = page.locator(".frame__badge:visible").first();
      assertThat(badge).hasText("GIF");
      assertThat(box(badge).height).isLessThan(20);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360})
  void whatOneDoesWithAPictureIsInReachWithoutScrolling(int width) {
    Page page = browser.member(member);
    page.setViewportSize(width, HEIGHT);

    for (String path : List.of(stamp, portrait)) {
      page.navigate(path);
      assertThat(box(page.locator(".exhibit .frame__picture")).width).isEqualTo(width);
    }
    List<Locator> tools =
        List.of(
            button(page, "Like"),
            page.locator(".share > summary"),
            link(page, "Previous"),
            link(page, "Next"));
    for (Locator tool : tools) {
      assertThat(tool).isInViewport(WHOLLY);
      assertThat(box(tool).height).isGreaterThanOrEqualTo(44);
    }
    button(page, "Like").click();
    assertThat(button(page, "Like")).hasAttribute("aria-pressed", "true");
    page.evaluate("scrollTo(0, document.body.scrollHeight)");
    assertThat(link(page, "Next")).isInViewport(WHOLLY);
    assertThat(bottom(page.locator(".site-footer"))).isLessThanOrEqualTo(box(bar(page)).y + 0.5);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(bar(page)).isHidden();
  }

  @Test
  void shareOpensTheSheetOfTheSystemOrElseShowsTheLink() {
    Page page = browser.stranger(360, HEIGHT, 2);
    page.addInitScript(SHARE_SHEET);
    page.navigate(portrait);
    assertThat(page.locator("[data-share]")).not().hasAttribute("hidden", "hidden");
    page.locator(".share > summary").click();
    page.waitForFunction("window.shared");
    assertThat(page.evaluate("window.shared")).asString().endsWith(portrait);
    assertThat(page.locator("#link")).isHidden();

    Page without = browser.strangerWithoutScripts();
    without.setViewportSize(360, HEIGHT);
    without.navigate(portrait);
    without.locator(".share > summary").click();
    assertThat(without.locator("#link")).isInViewport(WHOLLY);
    assertThat(link(without, "Next")).isInViewport(WHOLLY);
  }

  @Test
  void theBoxWithTheLinkClosesOnATapElsewhereAndOnEscape() {
    Page page = browser.phone();
    page.navigate(landscape);
    page.locator("html.js").waitFor();
    Locator summary = page.locator(".share > summary");
    summary.tap();
    assertThat(page.locator("#link")).isInViewport(WHOLLY);
    page.locator("h1").tap();
    assertThat(page.locator("#link")).isHidden();
    summary.tap();
    assertThat(page.locator("#link")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#link")).isHidden();
    assertThat(summary).isFocused();
  }

  @Test
  void thereIsNoBarForAMemeThatIsNotPublic() {
    ExaminationQueue.pause(
        SharedMuseum.museum(),
        () -> {
          Page page = browser.member(member);
          page.navigate(member.upload("Not yet"));
          assertThat(page.locator("#status")).containsText("Pending");
          assertThat(bar(page)).hasCount(0);
        });
  }

  @Test
  void aPortraitFitsTheScreenOfASmallLaptop() {
    Page page = browser.stranger(1280, 800, 1);
    for (String path : List.of(portrait, landscape)) {
      page.navigate(path);
      assertThat(bottom(page.locator(".exhibit .frame"))).isLessThanOrEqualTo(800);
    }
  }

  private static Locator bar(Page page) {
    return page.locator(".bar");
  }

  private static double bottom(Locator element) {
    BoundingBox box = box(element);
    return box.y + box.height;
  }

  private static BoundingBox box(Locator element) {
    return element.boundingBox();
  }
}
