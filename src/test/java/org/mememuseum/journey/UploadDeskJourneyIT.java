package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Desk.card;
import static org.mememuseum.journey.Desk.cardField;
import static org.mememuseum.journey.Desk.choose;
import static org.mememuseum.journey.Desk.picture;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.Pictures;

/** The upload page: pictures chosen and pasted, the titles it proposes, and files it refuses. */
class UploadDeskJourneyIT {

  private static HttpMember member;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void join() {
    member = HttpMember.join(SharedMuseum.address());
  }

  @Test
  void ofThreeChosenFilesTheGoodOnesAreHungAndTheBadOneSaysWhatIsWrong() {
    browser.expect("422");
    int before = member.works().size();
    Page page = Desk.open(browser, member);
    choose(
        page,
        picture("first.png", Pictures.png(300, 200)),
        // The browser's own check accepts it; only the server finds that half of the file is
        // missing.
        picture("broken.png", BadPictures.truncatedPng()),
        picture("second.webp", Pictures.webp(300, 200)));
    assertThat(page.locator(".upload-card")).hasCount(3);

    button(page, "Upload").click();

    assertThat(page.locator("[data-upload-summary]")).hasText("2 of 3 received.");
    Locator broken = page.locator(".upload-card--failed");
    assertThat(broken).hasCount(1);
    assertThat(broken).containsText("This picture is damaged");
    assertThat(broken.getByText("Try again")).isVisible();
    assertThat(member.works()).hasSize(before + 2);
  }

  @Test
  void aPastedPictureIsHung() {
    int before = member.works().size();
    Page page = Desk.open(browser, member);
    Steps.paste(page, picture("image.png", Pictures.png(120, 120)));
    cardField(page, 0, "Title").fill("From the clipboard");
    button(page, "Upload").click();

    assertThat(page.locator(".upload-card--done")).isVisible();
    assertThat(member.works()).hasSize(before + 1);
    assertThat(member.client().get("/dashboard").html()).contains("From the clipboard");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h1", "footer", ".site-header"})
  void aPictureMayBeDroppedAnywhereOnThePage(String place) {
    Page page = Desk.open(browser, member);
    Steps.drop(page, place, picture("dropped.png", Pictures.png(300, 200)));

    assertThat(card(page, 0)).containsText("Ready to hang.");
  }

  @Test
  void wrongFilesAreRefusedBeforeTheyAreSent() {
    List<String> posts = Collections.synchronizedList(new ArrayList<>());
    Page page = Desk.open(browser, member);
    page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            posts.add(request.url());
          }
        });
    choose(
        page,
        picture("holiday.jpg", BadPictures.text()),
        picture("tiny.png", Pictures.png(40, 40)),
        picture("drawing.svg", BadPictures.svg()),
        picture("nothing.png", new byte[0]),
        picture("wide.png", BadPictures.pngClaiming(60_000, 60_000)),
        picture("heavy.jpg", BadPictures.fileOfSize(11_000_000)));
    Locator results = page.locator(".upload-card__result--failed");
    assertThat(results).hasCount(6);
    assertThat(results.nth(0)).containsText("not a picture");
    assertThat(results.nth(1)).containsText("at least 80 pixels");
    assertThat(results.nth(2)).containsText("This is an SVG drawing.");
    assertThat(results.nth(3)).containsText("nothing in this file");
    assertThat(results.nth(4)).containsText("no side may be longer");
    assertThat(results.nth(5)).containsText("larger than 10 MB");

    assertThat(button(page, "Upload")).isHidden();
    assertThat(posts).isEmpty();
  }

  @Test
  void aRefusedFileDoesNotBlockTheOthers() {
    int before = member.works().size();
    Page page = Desk.open(browser, member);
    // No title can be derived from these names, so the refused cards have none.
    choose(
        page,
        picture("IMG_2041.heic", OtherFormats.heic()),
        picture("20260102.mp4", OtherFormats.film()),
        picture("photo 2026.png", new byte[0]),
        picture("sound.png", Pictures.png(300, 200)));
    assertThat(page.locator(".upload-card__result--failed")).hasCount(3);

    button(page, "Upload").click();

    assertThat(page.locator("[data-upload-summary]")).hasText("1 of 4 received.");
    assertThat(member.works()).hasSize(before + 1);
  }

  @Test
  void thePageSaysOfEveryOtherFormatWhatTheServerSays() {
    Page page = Desk.open(browser, member);
    OtherFormats.BEGINNINGS.forEach(
        (name, file) -> {
          choose(page, picture(name, file));
          Reply answer = member.send(Map.of("Title", "Another format"), name, file);
          assertThat(page.locator(".upload-card__result--failed"))
              .hasText(answer.errorBeside("picture"));
          button(page, "Take off").click();
        });
  }

  @Test
  void aVeryLongFileNameIsProposedAsATitleThatFits() {
    Page page = Desk.open(browser, member);
    choose(page, picture("cat ".repeat(74) + ".png", Pictures.png(300, 200)));
    assertThat(cardField(page, 0, "Title")).hasValue("Cat" + " cat".repeat(29));

    button(page, "Upload").click();
    assertThat(page.locator(".upload-card--done")).isVisible();
  }

  @Test
  void aTakenOffPictureIsNotSentAndTheFormIsAsBefore() {
    Page page = Desk.open(browser, member);
    choose(page, picture("first.png", Pictures.png(300, 200)));
    assertThat(page.locator("#title")).isHidden();
    button(page, "Take off").click();

    assertThat(page.locator(".upload-card")).hasCount(0);
    assertThat(page.locator("#title")).isVisible();
    assertThat(field(page, "Picture")).isFocused();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void aPictureRefusedForNowStaysAndCanBeSentAgain(int status) {
    browser.expect(Integer.toString(status));
    String errorPage = new Client(SharedMuseum.address()).get("/nowhere").html();
    Page page = Desk.open(browser, member);
    page.route(
        "**/upload",
        route -> {
          if (route.request().method().equals("POST")) {
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("text/html")
                    .setBody(errorPage));
          } else {
            route.resume();
          }
        });
    choose(page, picture("kept.png", Pictures.png(300, 200)));
    button(page, "Upload").click();

    assertThat(page.locator(".upload-card__result--failed")).containsText("Nothing hangs");
    assertThat(cardField(page, 0, "Title")).hasValue("Kept");
    page.unroute("**/upload");
    button(page, "Try again").click();
    assertThat(page.locator(".upload-card--done")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "IMG_2041 my-cat (final).jpeg, My cat (final)",
    "the_cat_dropped_it.png, The cat dropped it",
    "when the build is green (1).png, When the build is green",
    "Monday mood - copy.png, Monday mood",
    "Screenshot 2024-05-01 at 10.22.33.png, ''",
    "IMG-20230101-WA0001.jpg, ''",
    "550e8400-e29b-41d4-a716-446655440000.png, ''",
    "EaT3k2fXsAEq9dK.jpg, ''",
    "download (3).png, ''",
    "tumblr_p8a7b6c5d4_1280.png, ''",
    "кот на столе.jpg, Кот на столе",
    "猫.png, 猫"
  })
  void aTitleIsProposedWhereTheFileHasAName(String file, String title) {
    Page page = Desk.open(browser, member);
    choose(page, picture(file, Pictures.png(100, 100)));
    assertThat(cardField(page, 0, "Title")).hasValue(title);
  }

  @Test
  void aLongPictureMakesNoLongCard() {
    Page page = Desk.open(browser, member);
    choose(page, picture("comic.png", Pictures.png(300, 3000)));
    assertThat(card(page, 0).locator("canvas")).hasAttribute("width", "320");
    card(page, 0).locator("summary").click();
    assertThat(card(page, 0).boundingBox().height).isLessThan(420);
  }
}
