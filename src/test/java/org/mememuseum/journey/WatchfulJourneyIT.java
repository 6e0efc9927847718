package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.SharedMuseum;

/** The checks that guard the other journeys detect what they are meant to detect. */
class WatchfulJourneyIT {

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @Test
  void aPictureWithoutAlternativeTextIsReported() {
    Page page = browser.stranger();
    page.navigate("/about");
    page.evaluate("document.querySelector('h1').innerHTML += '<img src=\"/favicon.svg\">'");

    assertThatThrownBy(() -> Accessibility.check(page)).hasMessageContaining("image-alt");
  }

  @Test
  void aPageThatIsWiderThanAPhoneIsReported() {
    Page page = browser.stranger();
    page.navigate("/about");
    page.evaluate("document.querySelector('h1').textContent = 'wide'.repeat(500)");
    page.evaluate("document.querySelector('h1').style.whiteSpace = 'nowrap'");

    assertThatThrownBy(() -> Accessibility.check(page)).hasMessageContaining("at 320");
  }

  @Test
  void policyViolationsAndScriptErrorsAreReported() {
    browser.expect("");
    Page page = browser.stranger();
    page.navigate("/about");
    page.evaluate("document.body.append(Object.assign(new Image(), { src: 'http://x.invalid/' }))");
    // Wait until it is thrown; otherwise the next navigation would come first.
    page.evaluate(
        """
        new Promise(thrown => {
          addEventListener('error', () => thrown());
          setTimeout(() => { throw new Error('broken on purpose') });
        })
        """);
    page.navigate("/nothing-here");

    assertThat(String.join("\n", browser.troubles()))
        .contains("Content Security Policy: img-src http://x.invalid/", "broken on purpose", "404");
  }
}
