package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.aws.Kept;
import org.mememuseum.aws.Seen;
import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** Memes that Rekognition objects to, and the curator who decides on them. */
class AwsReviewJourneyIT {

  private static final List<String> RENDITIONS = List.of("/thumb", "/show", "/original");
  private static final Seen TATTOO =
      Seen.nothing()
          .moderated("White Supremacy", "Hate Symbols", 71.4)
          .thing("Tattoo", 97.1)
          .text("SKIN DEEP");

  private static HttpMember owner;
  private static HttpMember curator;

  @RegisterExtension final Browser browser = Browser.in(SharedAwsMuseum::museum);

  @BeforeAll
  static void join() {
    var museum = SharedAwsMuseum.address();
    owner = HttpMember.join(museum);
    curator =
        HttpMember.logIn(
            museum, new Account(TestMuseum.ADMIN_EMAIL, "director", TestMuseum.ADMIN_PASSWORD));
  }

  @AfterEach
  void seeWhatItSeesByItself() {
    SharedAwsMuseum.aws().rekognition().answerByColour();
  }

  @Test
  void aHeldMemeTellsItsOwnerWhyAndACuratorHangsIt() {
    String path = hold("Inked");
    Page ownersPage = browser.member(owner);
    ownersPage.navigate(path);
    assertThat(ownersPage.locator("#status")).containsText("Held");
    assertThat(ownersPage.locator("#status")).containsText("“White Supremacy” with 71.4 %");
    requirePictures(owner.client(), path, 302);
    requirePictures(stranger(), path, 404);

    Page reviewPage = browser.member(curator);
    reviewPage.navigate("/admin/review");
    assertThat(file(reviewPage, path)).containsText("“White Supremacy” with 71.4 %");
    Steps.link(reviewPage, "Inked").click();
    Locator file = file(reviewPage, path);
    assertThat(file).containsText("“White Supremacy” with 71.4 %");
    assertThat(file).containsText("rekognition");
    assertThat(file).containsText("Tattoo");
    assertThat(file).containsText("SKIN DEEP");
    file.getByText("Approve", exactly()).click();

    assertThat(reviewPage.locator("#messages")).containsText("It hangs on the wall now.");
    assertThat(file(reviewPage, path)).hasCount(0);
    requirePictures(stranger(), path, 302);
    assertThat(owner.client().get("/notices").html()).contains("Inked", "hangs on the wall");
  }

  @Test
  void aRejectedMemeStaysDownAndItsOwnerReadsWhy() {
    String path = hold("Badly inked");
    Page reviewPage = browser.member(curator);
    reviewPage.navigate(path.replace("/view/", "/admin/review/"));
    Locator file = file(reviewPage, path);
    file.getByLabel("Reason").fill("It is what it looks like.");
    file.getByText("Reject", exactly()).click();
    assertThat(reviewPage.locator("#messages")).containsText("It was rejected");

    Page ownersPage = browser.member(owner);
    ownersPage.navigate(path);
    assertThat(ownersPage.locator("#status")).containsText("Rejected");
    assertThat(ownersPage.locator("#status")).containsText("It is what it looks like.");
    ownersPage.locator(".bell").click();
    assertThat(ownersPage.locator(".notices"))
        .containsText("Badly inked was rejected: It is what it looks like.");
    requirePictures(stranger(), path, 404);
  }

  @Test
  void whatTheRulesForbidIsRejectedWithoutACurator() {
    SharedAwsMuseum.aws()
        .rekognition()
        .answerWith(Seen.nothing().moderated("Nazi Party", "Hate Symbols", 99.2));
    String path = owner.upload("Out of the question");
    Await.until("it is rejected", () -> owner.client().get(path).html().contains("Rejected"));

    requirePictures(stranger(), path, 404);
    assertThat(stranger().get(path).status()).isEqualTo(404);
    assertThat(owner.client().get("/notices").html())
        .contains("Out of the question", "Nazi Party", "with 99.2 % confidence, from");
    assertThat(curator.client().get("/admin/review").html()).doesNotContain("Out of the question");
  }

  @Test
  void aDeletedMemesObjectsAndLinksAreGone() {
    String path = owner.hang("Soon forgotten");
    String link = stranger().get(image(path) + "/show").header("Location");
    try (Kept kept = SharedAwsMuseum.aws().kept()) {
      assertThat(kept.objects(id(path))).hasSizeGreaterThanOrEqualTo(3);
      Reply page = owner.client().get(path);
      owner.client().submit(page, page.form("Delete").press("Delete"));

      Await.until("its objects are gone", () -> kept.objects(id(path)).isEmpty());
    }
    requirePictures(stranger(), path, 404);
    assertThat(new Client(SharedAwsMuseum.aws().s3().address()).get(link).status()).isEqualTo(404);
  }

  private static String hold(String title) {
    SharedAwsMuseum.aws().rekognition().answerWith(TATTOO);
    String path = owner.upload(title);
    Await.until(title + " is held", () -> owner.client().get(path).html().contains("Held"));
    return path;
  }

  private static void requirePictures(Client client, String path, int status) {
    RENDITIONS.forEach(
        rendition ->
            assertThat(client.get(image(path) + rendition).status())
                .as(rendition)
                .isEqualTo(status));
  }

  private static Client stranger() {
    return new Client(SharedAwsMuseum.address());
  }

  private static Locator file(Page page, String path) {
    return page.locator("#case-" + id(path));
  }

  private static String image(String path) {
    return path.replace("/view/", "/image/");
  }

  private static String id(String path) {
    return path.replace("/view/", "");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
