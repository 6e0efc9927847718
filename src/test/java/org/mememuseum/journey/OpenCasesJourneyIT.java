package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;

/** The header tells staff how much waits for them. */
class OpenCasesJourneyIT {
  @RegisterExtension final Browser browser = Browser.at(StrictMuseum::address);

  @BeforeEach
  void clear() {
    StrictMuseum.forgetAttempts();
    StrictMuseum.clearReview();
  }

  @Test
  void theMenuCountsWhatWaitsAndADecisionShowsAtOnce() {
    var owner = HttpMember.join(StrictMuseum.address());
    var admin = HttpMember.logIn(StrictMuseum.address(), StrictMuseum.ADMIN);
    String meme = owner.upload("One that waits");
    owner.upload("Another that waits");
    Await.until("both wait", () -> count(admin) == 2);
    Page page = browser.member(admin);
    page.navigate("/about");
    page.locator("details.menu > summary").click();
    assertThat(page.locator(".menu__item .console__count")).hasText("2 waiting");
    Accessibility.check(page);

    String id = meme.replace("/view/", "");
    assertThat(admin.act("/admin/review/" + id, "approval", id).status()).isEqualTo(303);

    assertThat(count(admin)).isEqualTo(1);
    assertThat(owner.client().get("/about").html()).doesNotContain("console__count");
  }

  private static int count(HttpMember admin) {
    String html = admin.client().get("/about").html();
    int start = html.indexOf("console__count\">") + "console__count\">".length();
    return html.contains("console__count") ? Character.digit(html.charAt(start), 10) : 0;
  }
}
