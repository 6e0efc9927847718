package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.launch.TestMuseum;
import org.xml.sax.SAXException;

/** Listings with thirty memes: more than one page holds. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WallsJourney {

  private static final int MEMES = 30;
  private static final int STILL = 5;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final List<String> memes = new ArrayList<>();

  private HttpMember member;

  @RegisterExtension final Browser browser = Browser.in(this::museum);

  /** Returns the running museum that the test visits. */
  abstract TestMuseum museum();

  @BeforeAll
  void hang() {
    member = HttpMember.join(museum().address());
    for (int i = 0; i < MEMES; i++) {
      memes.add(
          member.upload(
              Map.of("Title", "Salon " + i, "Tags", "salon, hung-high", "Category", "school")));
    }
    memes.forEach(member::awaitPublic);
  }

  @Test
  void scrollingTheHallShowsEveryMemeOnce() {
    Page page = browser.stranger();
    page.navigate("/");
    scrollToTheEnd(page);

    assertThat(paths(page)).doesNotHaveDuplicates().containsAll(memes);
  }

  @Test
  void aTagsListingShowsItsMemesNewestFirst() {
    Page page = browser.stranger();
    page.navigate("/tag/salon");
    assertThat(page.locator("h1")).containsText("salon");
    scrollToTheEnd(page);

    List<String> newestFirst = new ArrayList<>(memes);
    java.util.Collections.reverse(newestFirst);
    assertThat(paths(page)).containsExactlyInAnyOrderElementsOf(newestFirst);
    assertThat(paths(page).get(0)).isIn(newestFirst.subList(0, 5));
  }

  @Test
  void aCategorysListingShowsItsMemesOnce() {
    Page page = browser.stranger();
    page.navigate("/category/school");
    assertThat(page.locator(".chip[aria-current=page]")).hasText("School");
    scrollToTheEnd(page);

    assertThat(paths(page)).doesNotHaveDuplicates().containsAll(memes);
  }

  @Test
  void withoutScriptsALinkShowsTheNextPage() {
    Page page = browser.strangerWithoutScripts();
    page.navigate("/by/" + member.account().name());
    assertThat(page.locator("h1")).hasText(member.account().name());
    List<String> seen = new ArrayList<>(paths(page));
    Steps.link(page, "Show more").click();
    seen.addAll(paths(page));

    assertThat(seen).containsExactlyInAnyOrderElementsOf(memes);
    assertThat(Steps.link(page, "Show more")).hasCount(0);
  }

  @Test
  void theBackButtonRestoresTheListing() {
    Page page = browser.stranger();
    page.navigate("/tag/salon");
    scrollToTheEnd(page);
    page.locator("#wall > li").last().locator(".placard__link").click();
    page.getByText("Open the page").click();
    assertThat(page.locator("#wall")).hasCount(0);
    page.goBack();

    assertThat(page.locator("#wall > li")).hasCount(MEMES);
  }

  @Test
  void olderAndNewerLeadFromMemeToMeme() {
    Page page = browser.stranger();
    page.navigate(memes.get(10));
    page.locator("a[rel=next]").click();
    page.waitForURL(url -> url.contains("/view/") && !url.endsWith(memes.get(10)));
    page.locator("html.js").waitFor();
    page.keyboard().press("k");
    page.waitForURL(url -> url.endsWith(memes.get(10)));
  }

  @Test
  void randomLeadsToAMeme() {
    Page page = browser.stranger();
    page.navigate("/random");

    assertThat(page.url()).contains("/view/");
    assertThat(page.locator(".exhibit h1")).isVisible();
  }

  @Test
  void theFeedIsAtomAndNamesTheNewest()
      throws ParserConfigurationException, IOException, SAXException {
    Reply feed = new Client(museum().address()).get("/feed.xml");
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.body()));

    assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
    assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
    assertThat(document.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(24);
    assertThat(feed.html()).doesNotContain(member.account().email());
  }

  /** Scrolls, and presses the button that stands there after every fifth page. */
  private static void scrollToTheEnd(Page page) {
    Locator more = page.locator("a[data-endless]");
    int[] hung = {paths(page).size(), 0};
    Await.until(
        "the end of the wall",
        () -> {
          if (more.count() > 0) {
            page.mouse().wheel(0, 40_000);
            page.waitForTimeout(100);
            int now = paths(page).size();
            hung[1] = now > hung[0] ? 0 : hung[1] + 1;
            hung[0] = now;
            if (hung[1] > STILL) {
              more.click();
              hung[1] = 0;
            }
          }
          return more.count() == 0;
        });
  }

  private static List<String> paths(Page page) {
    return page.locator("#wall .placard__link").all().stream()
        .map(link -> link.getAttribute("href").replaceFirst("\\?.*", ""))
        .toList();
  }
}
