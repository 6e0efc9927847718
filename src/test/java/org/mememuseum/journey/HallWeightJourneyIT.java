package org.mememuseum.journey;

import static com.microsoft.playwright.options.WaitUntilState.DOMCONTENTLOADED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.demo.DemoMemes;
import org.mememuseum.launch.SharedMuseum;

/**
 * How many bytes a browser loads to show the hall with the 24 memes of the demo collection, and
 * that no card loads a picture much larger than it is.
 */
class HallWeightJourneyIT {
  private static final String TOO_LARGE =
      """
      () => [...document.querySelectorAll('.wall .frame__picture')]
          .filter(picture => picture.complete && picture.currentSrc.endsWith('medium'))
          .filter(picture => picture.getBoundingClientRect().width * devicePixelRatio
              < 0.7 * picture.getAttribute('width'))
          .map(picture => picture.alt)
      """;

  private static final String COLOURS =
      """
      () => [...document.querySelectorAll('.frame:not(.frame--checkered) .frame__picture')]
          .map(picture => getComputedStyle(picture).backgroundColor).join(' ')
      """;

  @RegisterExtension final Browser browser = Browser.in(SharedMuseum::museum);

  @BeforeAll
  static void hang() {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    DemoMemes.all().forEach(meme -> member.hang(meme.title(), meme.draw()));
  }

  @Test
  void placesHaveTheMainColourBeforeThePicturesHaveCome() {
    Page page = browser.stranger();
    page.route("**/image/**", route -> {}); // none is ever answered
    page.navigate("/", new Page.NavigateOptions().setWaitUntil(DOMCONTENTLOADED));

    assertThat(page.evaluate(COLOURS))
        .asString()
        .contains("rgb(")
        .doesNotContain("rgba(0, 0, 0, 0)");
  }

  @ParameterizedTest
  @CsvSource({
    "360, 800, 2, 400",
    "360, 800, 2.6, 400",
    "390, 844, 3, 400",
    "412, 915, 2.625, 400",
    "1280, 900, 1, 600",
    "1920, 1080, 1, 800"
  })
  void theHallIsLight(int width, int height, double density, int kilobytes) {
    Page page = browser.stranger(width, height, density);
    List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    page.onRequestFinished(requests::add);

    page.navigate("/");
    page.waitForLoadState(LoadState.NETWORKIDLE);

    long total = 0;
    long pictures = 0;
    for (Request request : List.copyOf(requests)) {
      var sizes = request.sizes();
      long bytes = sizes.responseHeadersSize + sizes.responseBodySize;
      total += bytes;
      pictures += request.url().contains("/image/") ? bytes : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "Hall at %d x %d, %.3f pixels: %d kB, of it pictures %d kB%n",
        width,
        height,
        density,
        total / 1000,
        pictures / 1000);
    assertThat(page.evaluate(TOO_LARGE))
        .as("pictures larger than their cards")
        .isEqualTo(List.of());
    assertThat(total).isBetween(50_000L, kilobytes * 1000L);
  }
}
