package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.picture.Pictures;

/** The queue of held memes, and several decided at once. */
class QueueJourneyIT {
  private static final Pattern BLURRED = Pattern.compile("blur\\(.*px\\) grayscale\\(1\\)");

  private static HttpMember owner;
  private static HttpMember curator;
  private static HttpMember other;

  @RegisterExtension final Browser browser = Browser.at(StrictMuseum::address);

  @BeforeAll
  static void join() {
    StrictMuseum.forgetAttempts();
    owner = HttpMember.join(StrictMuseum.address());
    curator = StrictMuseum.curator();
    other = StrictMuseum.curator();
  }

  @BeforeEach
  void clear() {
    StrictMuseum.clearReview();
    StrictMuseum.forgetQuotas();
  }

  private static String hold(String title) {
    String path = owner.upload(title);
    awaitHeld(path);
    return path;
  }

  private static void awaitHeld(String path) {
    Await.until(path + " is held", () -> owner.client().get(path).html().contains("Held"));
  }

  private static String caseOf(String path) {
    return path.replace("/view/", "/admin/review/");
  }

  private static Locator item(Page page, String title) {
    return page.locator(".queue__item", new Page.LocatorOptions().setHasText(title));
  }

  private Page queue() {
    Page page = browser.member(curator);
    page.navigate("/admin/review");
    return page;
  }

  @Test
  void startingLeadsToTheLongestWaitingThatNobodyElseHasOpen() {
    hold("Waits longest");
    String second = hold("Waits long");
    assertThat(other.client().get(caseOf(first())).status()).isEqualTo(200);

    Page page = queue();
    assertThat(item(page, "Waits longest")).containsText("is looking at it until");
    button(page, "Start with the longest waiting").click();
    page.waitForURL("**" + caseOf(second));
    button(page, "Approve").click();

    assertThat(page.locator("#messages")).containsText("It hangs on the wall now.");
    assertThat(item(page, "Waits longest")).isVisible();
    button(page, "Start with the longest waiting").click();
    assertThat(page.locator("#messages")).containsText("Other curators are looking at all");
    Accessibility.check(page);
  }

  private String first() {
    Page page = queue();
    return page.locator(".queue__link").first().getAttribute("href");
  }

  @Test
  void severalAreRejectedForOneReasonAndTheOnesThatCannotBeAreToldByTitle() {
    browser.expect("409");
    String good = hold("One of many");
    String decided = hold("Decided meanwhile");
    String claimed = hold("Opened meanwhile");
    Page page = queue();
    for (String title : new String[] {"One of many", "Decided meanwhile", "Opened meanwhile"}) {
      item(page, title).locator("input").check();
    }
    field(page, "Reason").fill("All too similar.");
    other.act(caseOf(decided), "approval", decided.replace("/view/", ""));
    other.client().get(caseOf(claimed));

    button(page, "Reject the chosen").click();

    assertThat(page.locator("#messages")).containsText("Everything else that you chose is decided");
    assertThat(page.locator("#messages"))
        .containsText("“Decided meanwhile”: Nothing was changed: this meme is approved now.");
    assertThat(page.locator("#messages")).containsText("“Opened meanwhile”: Nothing was changed");
    assertThat(page.locator("#messages")).not().containsText("“One of many”");
    assertThat(field(page, "Reason")).hasValue("All too similar.");
    Accessibility.check(page);
    assertThat(owner.client().get(good).html()).contains("All too similar.");
    assertThat(owner.client().get(claimed).html()).contains("Held");
  }

  @Test
  void severalAreApproved() {
    String one = hold("First of two");
    String two = hold("Second of two");
    Page page = queue();
    item(page, "First of two").locator("input").check();
    item(page, "Second of two").locator("input").check();
    button(page, "Approve the chosen").click();

    assertThat(page.locator("#messages")).containsText("All chosen memes hang");
    assertThat(page.locator("#main")).containsText("Nothing to decide");
    Accessibility.check(page);
    assertThat(new Client(StrictMuseum.address()).get(one).status()).isEqualTo(200);
    assertThat(new Client(StrictMuseum.address()).get(two).status()).isEqualTo(200);
  }

  @Test
  void nothingIsDecidedWithoutAChoiceOrAReasonOrWithAForgedOne() {
    browser.expect("422");
    String path = hold("Hardly chosen");
    Page page = queue();
    button(page, "Approve the chosen").click();
    assertThat(page.locator("#messages")).containsText("Nothing was chosen.");
    item(page, "Hardly chosen").locator("input").check();
    button(page, "Reject the chosen").click();
    assertThat(page.locator(".field__error")).containsText("tell the owner why");
    assertThat(item(page, "Hardly chosen").locator("input")).isChecked();
    Accessibility.check(page);

    assertThat(choose("no-id").status()).isEqualTo(404);
    Reply unknown = choose("01930000-0000-7000-8000-000000000000");
    assertThat(unknown.status()).isEqualTo(409);
    assertThat(unknown.html()).contains("Nothing hangs at this address");
    assertThat(owner.client().get(path).html()).contains("Held");
  }

  private static Reply choose(String id) {
    return curator.act(
        "/admin/review", "decision", "chosen", Map.of("chosen", id, "outcome", "approve"));
  }

  @Test
  void picturesAreBlurredAndStillUntilTheyAreRevealedOrTheCuratorWantsThemAtOnce() {
    String path =
        owner
            .send(Map.of("Title", "On the move"), "a.gif", Pictures.animatedGif(300, 200, 6))
            .header("Location")
            .replaceFirst("[?#].*", "")
            .replaceFirst("^http://[^/]+", "");
    awaitHeld(path);
    Page page = queue();
    assertThat(page.locator(".queue__picture").first()).hasCSS("filter", BLURRED);
    link(page, "On the move").click();
    assertThat(page.locator(".reveal__still")).isVisible();
    assertThat(page.locator(".reveal__moving")).isHidden();
    field(page, "Show the picture").check();
    assertThat(page.locator(".reveal__still")).isHidden();
    assertThat(page.locator(".reveal__moving")).isVisible();
    Accessibility.check(page);

    page.navigate("/admin/review");
    field(page, "Show me pictures at once").check();
    button(page, "Save").click();
    assertThat(page.locator("#messages")).containsText("Your choice is saved.");
    assertThat(page.locator(".queue__picture").first()).hasCSS("filter", "none");
    link(page, "On the move").click();
    assertThat(page.locator(".reveal__moving")).isVisible();
    page.navigate("/admin/review");
    field(page, "Show me pictures at once").uncheck();
    button(page, "Save").click();
    assertThat(page.locator(".queue__picture").first()).hasCSS("filter", BLURRED);
  }

  @Test
  void theQueueIsWalkedByKey() {
    hold("Walked to");
    String second = hold("Walked on to");
    Page page = queue();
    page.locator("html.js").waitFor();
    page.keyboard().press("j");
    assertThat(link(page, "Walked to")).isFocused();
    page.keyboard().press("j");
    assertThat(link(page, "Walked on to")).isFocused();
    page.keyboard().press("x");
    assertThat(item(page, "Walked on to").locator("input")).isChecked();
    assertThat(item(page, "Walked to").locator("input")).not().isChecked();
    page.keyboard().press("k");
    assertThat(link(page, "Walked to")).isFocused();
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**" + caseOf(second));
  }

  @Test
  void theQueueFitsEveryWidth() {
    hold("A title that is rather long, so that a narrow telephone has to break it somewhere");
    Page page = queue();
    Accessibility.check(page);
    for (int width : new int[] {320, 600, 768, 1024, 1920}) {
      Accessibility.requireFits(page, width);
    }
  }
}
