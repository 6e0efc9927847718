package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;

/** Held memes, and the curator who decides on them. */
class ReviewJourneyIT {

  private static HttpMember owner;
  private static HttpMember curator;

  @RegisterExtension final Browser browser = Browser.at(StrictMuseum::address);

  @BeforeAll
  static void join() {
    StrictMuseum.forgetAttempts();
    StrictMuseum.clearReview();
    owner = HttpMember.join(StrictMuseum.address());
    curator = HttpMember.logIn(StrictMuseum.address(), StrictMuseum.ADMIN);
  }

  @Test
  void aHeldMemeIsShownToItsOwnerAndTheStaffAlone() {
    String path = hold("Seen by few");
    String image = path.replace("/view/", "/image/");

    assertThat(owner.client().get(path).html()).contains("Held");
    assertThat(owner.client().get(image + "/show").status()).isEqualTo(200);
    assertThat(curator.client().get(path).status()).isEqualTo(200);
    assertThat(curator.client().get(image + "/thumb").status()).isEqualTo(200);
    var stranger = new Client(StrictMuseum.address());
    assertThat(stranger.get(path).status()).isEqualTo(404);
    for (String rendition : new String[] {"/thumb", "/show", "/original"}) {
      assertThat(stranger.get(image + rendition).status()).isEqualTo(404);
    }
  }

  @Test
  void anApprovedMemeHangsAndItsOwnerIsTold() {
    String path = hold("Good enough");
    Page page = browser.member(curator);
    page.navigate("/admin/review");
    Locator file = file(page, path);
    assertThat(file).containsText("a curator looks at every picture first");
    file.getByText("Approve", exactly()).click();

    assertThat(page.locator("#messages")).containsText("It hangs on the wall now.");
    assertThat(file(page, path)).hasCount(0);
    assertThat(new Client(StrictMuseum.address()).get(path).status()).isEqualTo(200);
    assertThat(new Client(StrictMuseum.address()).get("/").html()).contains("Good enough");
    assertThat(notices()).contains("Good enough", "hangs on the wall");
  }

  @Test
  void aRejectedMemeStaysDownAndItsOwnerReadsWhy() {
    String path = hold("Not good enough");
    Page page = browser.member(curator);
    page.navigate("/admin/review");
    Locator file = file(page, path);
    file.getByLabel("Reason").fill("The cat is <b>not</b> funny.");
    file.getByText("Reject", exactly()).click();
    assertThat(page.locator("#messages")).containsText("It was rejected");
    assertThat(file(page, path)).hasCount(0);

    Page ownersPage = browser.member(owner);
    ownersPage.navigate(path);
    assertThat(ownersPage.locator("#status")).containsText("Rejected");
    assertThat(ownersPage.locator("#status")).containsText("The cat is <b>not</b> funny.");
    assertThat(ownersPage.locator(".bell__count")).isVisible();
    ownersPage.locator(".bell").click();
    assertThat(ownersPage.locator(".notices"))
        .containsText("Not good enough was rejected: The cat is <b>not</b> funny.");
    button(ownersPage, "Mark all as read").click();
    assertThat(ownersPage.locator(".bell__count")).hasCount(0);
    assertThat(new Client(StrictMuseum.address()).get(path).status()).isEqualTo(404);
  }

  @Test
  void aRejectionWithoutAReasonShowsAnErrorBesideItsCase() {
    browser.expect("422");
    String path = hold("Undecided");
    Page page = browser.member(curator);
    page.navigate("/admin/review");
    file(page, path).getByText("Reject", exactly()).click();

    assertThat(file(page, path).locator(".field__error")).containsText("tell the owner why");
    assertThat(owner.client().get(path).html()).contains("Held");
  }

  @Test
  void aReasonTypedForACaseThatSomebodyElseDecidedIsKept() {
    browser.expect("409");
    String path = hold("Wanted by two");
    Page page = browser.member(curator);
    page.navigate("/admin/review");
    file(page, path).getByLabel("Reason").fill("A long and careful reason.");
    assertThat(decide(curator, path, "approval").status()).isEqualTo(303);

    file(page, path).getByText("Reject", exactly()).click();

    assertThat(page.locator("#messages")).containsText("this meme is approved now");
    assertThat(page.getByLabel("What you wrote")).hasValue("A long and careful reason.");
    assertThat(file(page, path)).hasCount(0);
    Accessibility.check(page);
  }

  @Test
  void nobodyDecidesOnTheirOwnMeme() {
    String path = curator.upload("By the boss");
    try {
      Await.until("it is held", () -> curator.client().get(path).html().contains("Held"));
      Page page = browser.member(curator);
      page.navigate("/admin/review");
      assertThat(file(page, path)).containsText("This meme is your own.");
      assertThat(file(page, path).getByText("Approve", exactly())).hasCount(0);

      Reply answer = decide(curator, path, "approval");

      assertThat(answer.status()).isIn(403, 409);
      assertThat(new Client(StrictMuseum.address()).get(path).status()).isEqualTo(404);
    } finally {
      // Only its owner can remove this case from the list that other tests clear.
      Reply page = curator.client().get(path);
      curator.client().submit(page, page.form("Delete").press("Delete"));
    }
  }

  @Test
  void theReviewPageDoesNotExistForOthers() {
    String path = hold("Wanted on the wall");

    assertThat(owner.client().get("/admin/review").status()).isEqualTo(404);
    assertThat(owner.client().get("/admin").status()).isEqualTo(404);
    assertThat(owner.client().get("/about").html()).doesNotContain("/admin/");
    assertThat(new Client(StrictMuseum.address()).get("/admin/review").status()).isEqualTo(404);
    assertThat(decide(owner, path, "approval").status()).isEqualTo(404);
    assertThat(owner.client().get(path).html()).contains("Held");
  }

  @Test
  void theReviewPageIsAccessibleWithACaseAndWithAMistake() {
    browser.expect("422");
    String path = hold("Looked at closely");
    Page page = browser.member(curator);
    page.navigate("/admin/review");
    Accessibility.check(page);
    file(page, path).getByText("Reject", exactly()).click();
    assertThat(file(page, path).locator(".field__error")).isVisible();
    Accessibility.check(page);
    Page ownersPage = browser.member(owner);
    ownersPage.navigate(path);
    Accessibility.check(ownersPage);
  }

  private static Reply decide(HttpMember member, String path, String action) {
    return member.act("/admin/review", action, id(path));
  }

  private static String notices() {
    return owner.client().get("/notices").html();
  }

  private static String hold(String title) {
    String path = owner.upload(title);
    Await.until(title + " is held", () -> owner.client().get(path).html().contains("Held"));
    return path;
  }

  private static Locator file(Page page, String path) {
    return page.locator("#case-" + id(path));
  }

  private static String id(String path) {
    return path.replace("/view/", "");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
