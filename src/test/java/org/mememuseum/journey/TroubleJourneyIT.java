package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.TestMuseum;

/** The pages of an empty museum, and what they show while the database is in trouble. */
class TroubleJourneyIT {

  private static final String NO_SUCH_MEME = "/view/0199f000-0000-7000-8000-000000000000";

  private static TestMuseum museum;

  @RegisterExtension final Browser browser = Browser.at(() -> museum.address());

  @BeforeAll
  static void open() {
    museum = TestMuseum.empty("trouble", Map.of()).start();
  }

  @AfterAll
  static void close() {
    museum.close();
  }

  @Test
  void anEmptyHallSaysThatItIsEmpty() {
    Page page = browser.stranger();
    page.navigate("/");
    assertThat(page.locator("#main")).containsText("The nail is in the wall");
    Accessibility.check(page);
  }

  @Test
  void aDefectBecomesACalmPageWithAnIncidentNumber() {
    browser.expect("status of 500");
    Page page = browser.stranger();

    MuseumDatabase.withoutTable(museum, "memes", () -> page.navigate(NO_SUCH_MEME));

    assertThat(page.locator(".apology h1")).isVisible();
    assertThat(page.locator(".apology")).containsText(Pattern.compile("[0-9A-F]{8}"));
    Accessibility.check(page);
  }

  @Test
  void aDatabaseThatIsDownBecomesAPageThatAsksForPatience() {
    browser.expect("status of 503");
    Page member = browser.member(HttpMember.join(museum.address()));
    List<Page> pages = List.of(browser.stranger(), member);

    MuseumDatabase.whileStopped(museum, () -> pages.forEach(page -> page.navigate(NO_SUCH_MEME)));

    for (Page page : pages) {
      assertThat(page.locator(".apology")).containsText("try again in a moment");
      assertThat(page.locator(".apology")).not().containsText("incident");
    }
    Accessibility.check(member);
  }
}
