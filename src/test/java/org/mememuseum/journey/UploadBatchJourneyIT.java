package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Desk.card;
import static org.mememuseum.journey.Desk.cardField;
import static org.mememuseum.journey.Desk.choose;
import static org.mememuseum.journey.Desk.picture;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/** Many pictures at once: their words, their order, their progress, and what becomes of them. */
class UploadBatchJourneyIT {

  private static HttpMember member;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void join() {
    member = HttpMember.join(SharedMuseum.address());
  }

  @Test
  void everyPictureHasItsOwnWordsAndSomeMayBeTheSameForAll() {
    Page page = Desk.open(browser, member);
    field(page, "Tags").fill("typed, before");
    choose(
        page,
        picture("one.png", Pictures.png(300, 200)),
        picture("two.png", Pictures.png(300, 210)),
        picture("three.png", Pictures.png(300, 220)));
    assertThat(cardField(page, 0, "Tags")).hasValue("typed, before");
    cardField(page, 0, "Description").fill("Said of all.");
    cardField(page, 0, "Tags").fill("cats, monday");
    cardField(page, 0, "Category").selectOption("Animals");
    button(page, "Use these for all pictures").click();
    assertThat(card(page, 0)).containsText("are now the same on all 3 pictures.");
    card(page, 1).locator("summary").click();
    assertThat(cardField(page, 1, "Tags")).hasValue("cats, monday");
    cardField(page, 1, "Tags").fill("dogs");
    cardField(page, 1, "What the picture shows").fill("A dog at a desk.");

    button(page, "Upload").click();
    assertThat(page.locator("[data-upload-summary]")).hasText("3 of 3 received.");

    assertThat(wordsOf(page, "One")).contains("Said of all.", "#cats", "#monday", "Animals");
    assertThat(wordsOf(page, "Two")).contains("Said of all.", "#dogs").doesNotContain("#cats");
    assertThat(wordsOf(page, "Two")).contains("alt=\"A dog at a desk.\"");
    assertThat(wordsOf(page, "Three")).contains("#monday").doesNotContain("A dog at a desk.");
  }

  @Test
  void manyPicturesKeepTheirOrder() {
    HttpMember uploader = HttpMember.join(SharedMuseum.address());
    Page page = browser.member(uploader);
    Steps.openDesk(page);
    choose(
        page,
        // The first is by far the most work.
        picture("first.png", Pictures.png(3000, 2000)),
        picture("second.png", Pictures.png(300, 200)),
        picture("third.png", Pictures.png(200, 100)),
        picture("fourth.png", Pictures.png(100, 100)));
    button(page, "Upload").click();
    assertThat(page.locator("[data-upload-summary]")).hasText("4 of 4 received.");

    page.navigate("/dashboard");
    assertThat(page.locator(".work h2"))
        .hasText(new String[] {"Fourth", "Third", "Second", "First"});
  }

  @Test
  void theCardsLiveOnUntilTheirPicturesHang() {
    Page page = Desk.open(browser, member);
    ExaminationQueue.pause(
        SharedMuseum.museum(),
        () -> {
          choose(
              page,
              picture("patient.png", Pictures.png(300, 200)),
              picture("calm.png", Pictures.png(300, 210)));
          button(page, "Upload").click();
          assertThat(page.locator("[data-upload-summary]")).hasText("2 of 2 received.");
          assertThat(card(page, 0).locator(".state")).hasText("Pending");
          assertThat(card(page, 0).getByLabel("Title")).isHidden();
          assertThat(button(page, "Upload")).isHidden();
          assertThat(link(page, "Hang more")).isVisible();
          assertThat(
                  page.locator("[data-upload-after]")
                      .getByRole(AriaRole.LINK)
                      .filter(new Locator.FilterOptions().setHasText("My memes")))
              .isVisible();
        });
    assertThat(card(page, 0).locator(".state")).hasText("Approved");
    assertThat(card(page, 1).locator(".state")).hasText("Approved");
    assertThat(card(page, 1).locator(".stages__step--done")).hasCount(3);
    link(page, "Calm").click();
    assertThat(page.locator("h1")).hasText("Calm");
  }

  @Test
  void whatIsOnItsWayCanBeCancelledAndSentAgain() {
    Page page = Desk.open(browser, member);
    List<Route> held = Collections.synchronizedList(new ArrayList<>());
    page.route("**/upload", route -> hold(route, held));
    choose(
        page,
        picture("slow.png", Pictures.png(300, 200)),
        picture("waiting.png", Pictures.png(300, 210)));
    button(page, "Upload").click();
    assertThat(card(page, 1)).containsText("Waiting for its turn.");
    assertThat(page.getByLabel("All pictures")).isVisible();
    button(page, "Stop").click();

    assertThat(card(page, 0)).containsText("Cancelled. It was not hung.");
    assertThat(card(page, 1)).containsText("Ready to hang.");
    assertThat(page.locator("[data-upload-summary]")).hasText("0 of 2 received.");
    page.unroute("**/upload");
    button(page, "Upload").click();
    assertThat(page.locator("[data-upload-summary]")).hasText("2 of 2 received.");
  }

  @Test
  void aFaultStandsBesideItsFieldAndTheOthersAreHung() {
    browser.expect("422");
    Page page = Desk.open(browser, member);
    choose(
        page,
        picture("IMG_2041.png", Pictures.png(300, 200)),
        picture("crowded.png", Pictures.png(300, 210)),
        picture("good.png", Pictures.png(300, 220)));
    card(page, 1).locator("summary").click();
    cardField(page, 1, "Tags").fill("a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11");
    card(page, 1).locator("summary").click();
    button(page, "Upload").click();

    assertThat(page.locator("[data-upload-summary]")).hasText("1 of 3 received.");
    assertThat(cardField(page, 0, "Title")).isFocused();
    assertThat(cardField(page, 0, "Title"))
        .hasAccessibleDescription("Every picture needs a title. A few words will do.");
    assertThat(cardField(page, 1, "Tags")).isVisible();
    assertThat(cardField(page, 1, "Tags")).hasAttribute("aria-invalid", "true");
    cardField(page, 0, "Title").fill("Named now");
    cardField(page, 1, "Tags").fill("few");
    button(page, "Upload").click();
    assertThat(page.locator("[data-upload-summary]")).hasText("3 of 3 received.");
  }

  @Test
  void whoeverIsSignedOutMeanwhileLosesNothing() {
    browser.expect("401");
    Page page = Desk.open(browser, member);
    choose(
        page,
        picture("kept.png", Pictures.png(300, 200)),
        picture("kept too.png", Pictures.png(300, 210)));
    List<Cookie> signIn = page.context().cookies();
    page.context().clearCookies();
    button(page, "Upload").click();

    assertThat(card(page, 0)).containsText("You were signed out.");
    assertThat(card(page, 1)).containsText("Ready to hang.");
    page.context().addCookies(signIn);
    button(page, "Upload").click();
    assertThat(page.locator("[data-upload-summary]")).hasText("2 of 2 received.");
  }

  /** Returns the HTML of the page of the meme with this title, on a card. */
  private static String wordsOf(Page page, String title) {
    return member.client().get(link(page, title).getAttribute("href")).html();
  }

  private static void hold(Route route, List<Route> held) {
    if (route.request().method().equals("POST")) {
      held.add(route);
    } else {
      route.resume();
    }
  }
}
