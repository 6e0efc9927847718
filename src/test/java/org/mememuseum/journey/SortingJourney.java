package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** The most liked beside the newest. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SortingJourney {

  private static final int MANY = 26;

  private final String tag = "sort" + UUID.randomUUID().toString().substring(0, 8);

  private HttpMember member;
  private String oldest;

  @RegisterExtension final Browser browser = Browser.in(this::museum);

  /** Returns the running museum that the test visits. */
  abstract TestMuseum museum();

  @BeforeAll
  void hang() {
    member = HttpMember.join(museum().address());
    var fan = HttpMember.join(museum().address());
    List<String> memes = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      memes.add(member.upload(Map.of("Title", "Liked " + i, "Tags", tag, "Category", "games")));
    }
    memes.forEach(member::awaitPublic);
    memes.forEach(fan::like);
    oldest = memes.get(0);
    member.like(oldest);
    member.hang(Map.of("Title", "Not liked", "Tags", tag, "Category", "games"));
  }

  @Test
  void theMostLikedComeFirstOnEveryKindOfWall() {
    for (String wall :
        List.of("/", "/category/games", "/tag/" + tag, "/by/" + member.account().name())) {
      Page page = browser.strangerWithoutScripts();
      page.navigate(wall);
      assertThat(page.locator(".sorting__link[aria-current]:visible")).hasText("Newest");
      Steps.link(page, "Most liked this week").click();

      assertThat(page).hasURL(Pattern.compile("\\?liked=week$"));
      assertThat(page.locator(".sorting__link[aria-current]:visible"))
          .hasText("Most liked this week");
      if (!wall.equals("/")) {
        assertThat(page.locator("#wall .placard__link").first())
            .hasAttribute("href", Pattern.compile("^" + oldest));
      }
      assertThat(page.getByText("Not liked")).hasCount(0);
    }
  }

  @Test
  void theNextPageIsSortedInTheSameWay() {
    Page page = browser.strangerWithoutScripts();
    page.navigate("/tag/" + tag + "?liked=ever");
    assertThat(page.locator("#wall > li")).hasCount(24);
    Steps.link(page, "Show more").click();

    assertThat(page).hasURL(Pattern.compile("liked=ever&after="));
    assertThat(page.locator("#wall > li")).hasCount(MANY - 24);
    assertThat(Steps.link(page, "Show more")).hasCount(0);
    Page scrolled = browser.stranger();
    scrolled.navigate("/tag/" + tag + "?liked=ever");
    scrolled.locator("html.js").waitFor();
    scrolled.mouse().wheel(0, 40_000);
    assertThat(scrolled.locator("#wall > li")).hasCount(MANY);
  }

  @Test
  void whereNothingWasLikedThePageSaysSo() {
    String lonely = "alone" + UUID.randomUUID().toString().substring(0, 8);
    member.hang(Map.of("Title", "Alone", "Tags", lonely));
    Page page = browser.stranger();
    page.navigate("/tag/" + lonely + "?liked=day");
    assertThat(page.getByText("Nothing here was liked in this time.")).isVisible();
    Steps.link(page, "See the newest.").click();

    assertThat(page.locator("#wall > li")).hasCount(1);
  }

  @Test
  void onAPhoneItIsAMenuForTheKeyboardToo() {
    Page page = browser.stranger(360, 780, 2);
    page.navigate("/category/games");
    page.locator("html.js").waitFor();
    page.locator(".sorting summary").focus();
    page.keyboard().press("Enter");
    assertThat(Steps.link(page, "Most liked ever")).isVisible();
    Accessibility.check(page);
    page.setViewportSize(360, 780);
    page.keyboard().press("Escape");
    assertThat(Steps.link(page, "Most liked ever")).isHidden();
    page.keyboard().press("Enter");
    Steps.link(page, "Most liked ever").focus();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("liked=ever$"));
    assertThat(page.locator(".sorting summary")).hasText("Most liked");
    Accessibility.check(page);
  }
}
