package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;

/** What members are told of their pictures. */
class NoticeJourneyIT {
  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @Test
  void aBatchOfPicturesIsOneNoticeAndReadOnceEachWasLookedAt() {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    List<String> batch = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      batch.add(member.hang("Picture number " + i));
    }
    Page page = browser.member(member);
    page.navigate("/notices");

    assertThat(page.locator(".notice")).hasCount(1);
    assertThat(page.locator(".notice"))
        .hasText(Pattern.compile("8 of your pictures\\s+hang on the wall[.]"));
    assertThat(page.locator(".notice")).containsText("and 2 more");
    assertThat(page.locator(".notice img")).hasCount(6);
    assertThat(page.locator(".bell__count")).hasText("1");
    Accessibility.check(page);

    page.locator(".notice__pictures a").first().click();
    assertThat(page.locator("h1")).hasText("Picture number 7");
    page.navigate("/notices");
    assertThat(page.locator(".notice")).hasCount(2);
    assertThat(page.locator(".notice--unread")).hasCount(1);
    batch.forEach(member.client()::get);
    page.navigate("/notices");
    assertThat(page.locator(".notice--unread")).hasCount(0);
    assertThat(page.locator(".bell__count")).hasCount(0);
  }

  @Test
  void aMessageStandsInTheColumnOfItsPageAndDoesNotComeBackOnReload() {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    member.hang("Told about");
    Page page = browser.member(member);
    page.navigate("/notices");

    Steps.button(page, "Mark all as read").click();
    assertThat(page.locator("#messages")).containsText("All read.");
    assertThat(page).hasURL(SharedMuseum.address() + "notices");
    assertThat(page.locator(".message").boundingBox().x)
        .isEqualTo(page.locator("h1").boundingBox().x);
    assertThat(page.locator(".message").boundingBox().width)
        .isEqualTo(page.locator(".notices").boundingBox().width);

    page.reload();
    assertThat(page.locator("#messages")).hasText("");
  }
}
