package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;

/** The header tells staff how much waits for them. */
class OpenCasesJourneyIT {
  private static final Pattern COUNT = Pattern.compile("console__count\">(\\d+)");

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
    hold(owner, "One that waits");
    int before = count(admin);
    String meme = hold(owner, "Another that waits");
    assertThat(count(admin)).isEqualTo(before + 1);
    Page page = browser.member(admin);
    page.navigate("/about");
    page.locator("details.menu > summary").click();
    assertThat(page.locator(".menu__item .console__count")).hasText(before + 1 + " waiting");
    Accessibility.check(page);

    String id = meme.replace("/view/", "");
    assertThat(admin.act("/admin/review/" + id, "approval", id).status()).isEqualTo(303);

    assertThat(count(admin)).isEqualTo(before);
    assertThat(owner.client().get("/about").html()).doesNotContain("console__count");
  }

  private static String hold(HttpMember owner, String title) {
    String meme = owner.upload(title);
    Await.until("it is held", () -> owner.client().get(meme).html().contains("Held"));
    return meme;
  }

  private static int count(HttpMember admin) {
    String html = admin.client().get("/about").html();
    var count = COUNT.matcher(html);
    return count.find() ? Integer.parseInt(count.group(1)) : 0;
  }
}
