package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.Pictures;

/**
 * The upload page: several pictures at once, pictures pasted from the clipboard, and files it
 * refuses.
 */
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
    Page page = openUploadPage();
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
    Page page = openUploadPage();
    Steps.paste(page, picture("image.png", Pictures.png(120, 120)));
    page.locator(".upload-card input").fill("From the clipboard");
    button(page, "Upload").click();

    assertThat(page.locator(".upload-card__result--done")).isVisible();
    assertThat(member.works()).hasSize(before + 1);
    assertThat(member.client().get("/dashboard").html()).contains("From the clipboard");
  }

  @Test
  void wrongFilesAreRefusedBeforeTheyAreSent() {
    List<String> posts = Collections.synchronizedList(new ArrayList<>());
    Page page = openUploadPage();
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

    button(page, "Upload").click();
    assertThat(page.locator("[data-upload-summary]")).hasText("0 of 6 received.");
    assertThat(posts).isEmpty();
  }

  @Test
  void aRefusedFileDoesNotBlockTheOthers() {
    int before = member.works().size();
    Page page = openUploadPage();
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
    Page page = openUploadPage();
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
    Page page = openUploadPage();
    choose(page, picture("cat ".repeat(74) + ".png", Pictures.png(300, 200)));
    assertThat(page.locator(".upload-card input")).hasValue("Cat" + " cat".repeat(29));

    button(page, "Upload").click();
    assertThat(page.locator(".upload-card__result--done")).isVisible();
  }

  @Test
  void aTakenOffPictureIsNotSentAndTheFormIsAsBefore() {
    Page page = openUploadPage();
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
    Page page = openUploadPage();
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
    assertThat(page.locator(".upload-card input")).hasValue("Kept");
    page.unroute("**/upload");
    button(page, "Try again").click();
    assertThat(page.locator(".upload-card__result--done")).isVisible();
  }

  private Page openUploadPage() {
    Page page = browser.member(member);
    Steps.openDesk(page);
    return page;
  }

  private static void choose(Page page, FilePayload... files) {
    field(page, "Picture").setInputFiles(files);
  }

  private static FilePayload picture(String name, byte[] content) {
    return new FilePayload(name, "image/" + name.replaceFirst(".*\\.", ""), content);
  }
}
