package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.TestMuseum;

/** From a wall into a meme's page, and along that wall to its ends. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class NeighboursJourney {

  private final String tag = "walk" + UUID.randomUUID().toString().substring(0, 8);

  // Newest first; between any two of them hangs one of somebody else's.
  private final List<String> memes = new ArrayList<>();

  private HttpMember member;

  @RegisterExtension final Browser browser = Browser.in(this::museum);

  /** Returns the running museum that the test visits. */
  abstract TestMuseum museum();

  @BeforeAll
  void hang() {
    member = HttpMember.join(museum().address());
    var other = HttpMember.join(museum().address());
    for (int i = 0; i < 3; i++) {
      var texts = Map.of("Title", "Walk " + i, "Tags", tag, "Category", "science");
      memes.add(0, member.hang(texts));
      other.hang("Beside the way " + i);
    }
  }

  private String byMember() {
    return "by/" + member.account().name();
  }

  @Test
  void theKeysGoAlongTheWallOneCameFromAndItsEndsSaySo() {
    for (String wall : List.of("tag/" + tag, byMember())) {
      Page page = browser.stranger();
      follow(page, "/" + wall);
      assertThat(page).hasURL(at(0, wall));
      press(page, "j");
      assertThat(page).hasURL(at(1, wall));
      press(page, "ArrowRight");
      assertThat(page).hasURL(at(2, wall));
      press(page, "j");

      assertThat(end(page)).containsText("This is the last one");
      assertThat(end(page)).isInViewport();
      assertThat(page.locator("h1")).hasText("Walk 0");
      press(page, "j");
      assertThat(page).hasURL(Pattern.compile("end=oldest$"));
      press(page, "k");
      assertThat(page).hasURL(at(1, wall));
      assertThat(end(page)).hasCount(0);
    }
  }

  @Test
  void withoutScriptsTheLinksDoAndLeadBackToTheWall() {
    for (String wall : List.of("tag/" + tag, "category/science")) {
      Page page = browser.strangerWithoutScripts();
      page.navigate("/" + wall);
      page.locator("#wall .placard__link").first().click();
      page.locator("a[rel=next]").click();
      assertThat(page).hasURL(at(1, wall));
      page.locator("a[rel=prev]").click();
      assertThat(page).hasURL(at(0, wall));
      page.locator("a[rel=prev]").click();

      assertThat(end(page)).containsText("This is the newest");
      assertThat(page.locator("a[rel=prev]")).hasCount(0);
      end(page).locator("a").click();
      assertThat(page).hasURL(Pattern.compile("/" + wall + "$"));
    }
  }

  @Test
  void theHallEndsInPlaceToo() {
    Page page = browser.stranger();
    follow(page, "/");
    assertThat(page).hasURL(Pattern.compile("/view/[^?]*$"));
    press(page, "k");

    assertThat(end(page)).containsText("This is the newest in the hall.");
    Accessibility.check(page);
  }

  @Test
  void aWallOnWhichAMemeDoesNotHangIsNoWay() {
    var stranger = new Client(museum().address());
    for (String wall : List.of("tag/other", "category/art", "by/nobody", "nonsense", "")) {
      assertThat(stranger.get(memes.get(1) + "?in=" + wall).html())
          .contains("href=\"" + memes.get(1).replace("view", "older") + "\"");
    }
  }

  @Test
  void thereIsNoEndWhereAnotherMemeHangs() {
    Page page = browser.stranger();
    page.navigate(memes.get(1) + "?in=tag/" + tag + "&end=newest");

    assertThat(end(page)).hasCount(0);
    assertThat(page.locator("a[rel=prev]")).isVisible();
  }

  @Test
  void theAddressForOthersNamesNoWall() {
    Page page = browser.stranger();
    page.navigate(memes.get(1) + "?in=tag/" + tag);

    assertThat(page.locator("link[rel=canonical]"))
        .hasAttribute("href", Pattern.compile(memes.get(1) + "$"));
    assertThat(page.locator("#link")).hasValue(Pattern.compile(memes.get(1) + "$"));
  }

  @Test
  void aLikeWithoutScriptsKeepsTheWall() {
    String path = memes.get(1) + "?in=tag/" + tag;
    var fan = HttpMember.join(museum().address());

    assertThat(fan.like(path).header("Location")).endsWith(path);
    assertThat(fan.comment(path, "On the way.").header("Location")).contains(path + "&said=");
  }

  @Test
  void randomOffersAnotherOne() {
    Page page = browser.stranger();
    page.navigate("/random");
    assertThat(page).hasURL(Pattern.compile("/view/[^?]+\\?in=random$"));

    Steps.link(page, "Another one").click();
    assertThat(page).hasURL(Pattern.compile("/view/[^?]+\\?in=random$"));
    press(page, "r");
    assertThat(Steps.link(page, "Another one")).isVisible();
  }

  private Pattern at(int index, String wall) {
    return Pattern.compile(memes.get(index) + "\\?in=" + wall + "$");
  }

  /** Goes to the page of the first meme of a wall; a click would show it on the light table. */
  private static void follow(Page page, String wall) {
    page.navigate(wall);
    page.navigate(page.locator("#wall .placard__link").first().getAttribute("href"));
  }

  private static Locator end(Page page) {
    return page.locator(".exhibit__end");
  }

  private static void press(Page page, String key) {
    page.locator("html.js").waitFor();
    page.keyboard().press(key);
  }
}
