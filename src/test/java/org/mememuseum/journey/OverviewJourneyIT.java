package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;

/** The first page of the console. */
class OverviewJourneyIT {
  private static final Pattern UPLOADS =
      Pattern.compile("id=\"figure-uploads\">Uploads</h3>\\s*<p class=\"figure__sum\">([\\d,]+)<");

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private static int uploads(HttpMember admin) {
    var matcher = UPLOADS.matcher(admin.client().get("/admin?days=1").html());
    Assertions.assertThat(matcher.find()).isTrue();
    return Integer.parseInt(matcher.group(1).replace(",", ""));
  }

  @Test
  void anUploadIsCountedWithinSecondsAndTheDaysAreShown() {
    HttpMember admin = HttpMember.logIn(SharedMuseum.address(), StrictMuseum.ADMIN);
    int before = uploads(admin);
    HttpMember.join(SharedMuseum.address()).hang("Counted");
    Await.until("it is counted", () -> uploads(admin), number -> number > before);

    Page page = browser.member(admin);
    page.navigate("/admin");
    Locator figure = page.locator(".figure").first();
    assertThat(figure.locator("rect")).hasCount(7);
    figure.locator("summary").click();
    assertThat(figure.locator("tbody tr")).hasCount(7);
    assertThat(page.locator("body")).containsText("postgresql");
    assertThat(page.locator("body")).containsText("within a second");
    Accessibility.check(page);
    Steps.link(page, "Last 30 days").click();
    assertThat(figure.locator("rect")).hasCount(30);
    assertThat(Steps.link(page, "Last 30 days")).hasAttribute("aria-current", "true");
    Steps.link(page, "Today").click();
    assertThat(page.locator(".figure__chart")).hasCount(0);
  }
}
