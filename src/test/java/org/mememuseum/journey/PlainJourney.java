package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.launch.TestMuseum;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.Pictures;

/** All that a new member does, in a browser without scripts. */
abstract class PlainJourney {

  @RegisterExtension final Browser browser = Browser.in(this::museum);

  /** Returns the running museum that the test visits. */
  abstract TestMuseum museum();

  @Test
  void aNewMemberDoesEverythingWithoutScripts() {
    Page page = browser.strangerWithoutScripts();
    Account account = Account.fresh();
    Steps.register(page, account);
    assertThat(page.locator(".menu__name")).hasText(account.name());

    upload(page);
    awaitApproval(page);
    like(page);
    comment(page);
    takeDown(page);

    Steps.logOut(page);
    assertThat(page.locator("#messages")).containsText("You are logged out.");
  }

  @Test
  void aStrangerIsTwoPagesAndFiveFieldsAwayFromTheirFirstPicture() {
    Page page = browser.strangerWithoutScripts();
    var newcomer = new Newcomer(page);
    newcomer.wantsToUploadAndRegisters();
    newcomer.choosesAPicture();
    newcomer.types("Title", "My first");
    button(page, "Upload").click();

    assertThat(page.locator("#messages")).containsText("Your picture was received");
    assertThat(newcomer.pages()).startsWith("/register?next=%2Fupload", "/upload").hasSize(3);
    assertThat(newcomer.fields()).isEqualTo(5);
  }

  @Test
  void aRefusedUploadKeepsWhatWasTyped() {
    browser.expect("415");
    HttpMember member = HttpMember.join(museum().address());
    Page page = browser.strangerWithoutScripts();
    page.navigate("/login");
    Steps.logIn(page, member.account());
    page.navigate("/upload");
    field(page, "Picture")
        .setInputFiles(new FilePayload("holiday.jpg", "image/jpeg", BadPictures.text()));
    field(page, "Title").fill("A long thought about");
    field(page, "Tags").fill("one, two");
    field(page, "Category").selectOption("Science");
    button(page, "Upload").click();

    assertThat(page.locator("#picture-error")).containsText("This is not a picture");
    assertThat(field(page, "Title")).hasValue("A long thought about");
    assertThat(field(page, "Tags")).hasValue("one, two");
    assertThat(page.locator("#category option:checked")).hasText("Science");
  }

  private static void upload(Page page) {
    page.navigate("/upload");
    field(page, "Picture")
        .setInputFiles(new FilePayload("plain.jpg", "image/jpeg", Pictures.jpeg(400, 300)));
    field(page, "Title").fill("Plain and simple");
    field(page, "Description").fill("No script was run for this picture.");
    field(page, "Tags").fill("plain, simple");
    field(page, "Category").selectOption("Art");
    button(page, "Upload").click();
    assertThat(page.url()).contains("/view/");
    assertThat(page.locator("#messages")).containsText("Your picture was received");
    assertThat(page.locator("h1")).hasText("Plain and simple");
    page.reload();
    assertThat(page.locator("h1")).hasText("Plain and simple");
    assertThat(page.locator("#messages")).hasText("");
  }

  private static void awaitApproval(Page page) {
    Await.until(
        "the meme can be liked",
        () -> {
          page.reload();
          return button(page, "Like").isVisible();
        });
  }

  private static void like(Page page) {
    button(page, "Like").click();
    assertThat(page.locator("#tally")).containsText("1 like");
    assertThat(button(page, "Like")).hasAttribute("aria-pressed", "true");
    button(page, "Like").click();
    assertThat(page.locator("#tally")).containsText("0 likes");
  }

  private static void comment(Page page) {
    field(page, "Comment").fill("Written by hand.");
    button(page, "Comment").click();
    assertThat(page.locator(".comments__list .comment .prose")).hasText("Written by hand.");
    link(page, "Edit").click();
    field(page, "New wording").fill("Rewritten by hand.");
    button(page, "Save").click();
    assertThat(page.locator(".comments__list .comment .prose")).hasText("Rewritten by hand.");
    page.locator(".comments__list").getByText("Delete").click();
    assertThat(page.locator(".comments__list > li")).hasCount(0);
  }

  private void takeDown(Page page) {
    String path = page.url().replaceFirst("^http://[^/]+", "").replaceFirst("[?#].*", "");
    button(page, "Delete").click();
    page.waitForURL(Pattern.compile("/dashboard"));
    assertThat(new Client(museum().address()).get(path).status()).isEqualTo(404);
  }
}
