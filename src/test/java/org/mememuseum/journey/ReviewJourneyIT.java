package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;

/** Held memes, and the curator who decides on them. */
class ReviewJourneyIT {
  private static final Pattern BLURRED = Pattern.compile("blur\\(.*px\\) grayscale\\(1\\)");

  private static HttpMember owner;
  private static HttpMember curator;
  private static HttpMember other;

  @RegisterExtension final Browser browser = Browser.at(StrictMuseum::address);

  @BeforeEach
  void clear() {
    StrictMuseum.clearReview();
    StrictMuseum.forgetQuotas();
  }

  @BeforeAll
  static void join() {
    StrictMuseum.forgetAttempts();
    owner = HttpMember.join(StrictMuseum.address());
    curator = HttpMember.logIn(StrictMuseum.address(), StrictMuseum.ADMIN);
    other = StrictMuseum.curator();
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
    assertThat(file(page, path)).containsText("a curator looks at every picture first");
    Steps.link(page, "Good enough").click();
    assertThat(file(page, path)).containsText("You have it open until");
    assertThat(file(page, path)).containsText("here since");
    button(page, "Approve").click();

    assertThat(page.locator("#messages")).containsText("It hangs on the wall now.");
    assertThat(file(page, path)).hasCount(0);
    assertThat(new Client(StrictMuseum.address()).get(path).status()).isEqualTo(200);
    assertThat(new Client(StrictMuseum.address()).get("/").html()).contains("Good enough");
    assertThat(notices()).contains("Good enough", "hangs on the wall");
  }

  @Test
  void aHeldMemeIsClaimedRevealedAndRejectedThenAppealedAgainstAnsweredAndUndone() {
    String path = hold("Not good enough");
    Page page = browser.member(curator);
    page.navigate(caseOf(path));
    assertThat(picture(page)).hasCSS("filter", BLURRED);
    field(page, "Show the picture").check();
    assertThat(picture(page)).hasCSS("filter", "none");
    field(page, "Reason").fill("The cat is <b>not</b> funny.");
    button(page, "Reject").click();
    assertThat(page.locator("#messages")).containsText("It was rejected");

    Page ownersPage = browser.member(owner);
    ownersPage.navigate(path);
    assertThat(ownersPage.locator("#status")).containsText("The cat is <b>not</b> funny.");
    field(ownersPage, "Why the decision is wrong").fill("It is a dog.");
    button(ownersPage, "Appeal").click();
    assertThat(ownersPage.locator("#messages")).containsText("Your appeal is on its way");
    assertThat(notices()).contains("Not good enough");

    Page others = browser.member(other);
    others.navigate("/admin/reports");
    Locator appeal =
        others.locator(".case", new Page.LocatorOptions().setHasText("Not good enough"));
    appeal.getByLabel("Answer").fill("So it is.");
    appeal.getByText("Hang it").click();
    assertThat(others.locator("#messages")).containsText("The appeal was granted");
    assertThat(new Client(StrictMuseum.address()).get(path).status()).isEqualTo(200);

    others.navigate(caseOf(path));
    button(others, "Undo the last decision").click();
    assertThat(others.locator("#messages")).containsText("The decision was undone");
    assertThat(others.locator(".state")).containsText("Held");
    assertThat(new Client(StrictMuseum.address()).get(path).status()).isEqualTo(404);
  }

  @Test
  void aSavedSentenceIsUsedUnlessThereAreOwnWords() {
    String saved = hold("For a common reason");
    String own = hold("For another reason");
    Page page = browser.member(curator);
    page.navigate(caseOf(saved));
    field(page, "Saved sentence")
        .selectOption("This hangs here already. Please show us another one.");
    button(page, "Reject").click();
    assertThat(page.locator("#messages")).containsText("It was rejected");
    page.navigate(caseOf(own));
    field(page, "Saved sentence")
        .selectOption("This hangs here already. Please show us another one.");
    field(page, "Reason").fill("Seen too often.");
    button(page, "Reject").click();
    assertThat(page.locator("#messages")).containsText("It was rejected");

    assertThat(owner.client().get(saved).html()).contains("This hangs here already.");
    assertThat(owner.client().get(own).html())
        .contains("Seen too often.")
        .doesNotContain("This hangs here already.");
  }

  @Test
  void aReasonThatIsMissingOrTooLongShowsAnErrorAndIsKept() {
    browser.expect("422");
    String path = hold("Undecided");
    Page page = browser.member(curator);
    page.navigate(caseOf(path));
    button(page, "Reject").click();
    assertThat(page.locator(".field__error")).containsText("tell the owner why");
    Accessibility.check(page);

    String words = "too long ".repeat(60);
    page.evaluate("document.querySelector('textarea').removeAttribute('maxlength')");
    field(page, "Reason").fill(words);
    button(page, "Reject").click();
    assertThat(page.locator(".field__error")).containsText("there is room for 500");
    assertThat(field(page, "Reason")).hasValue(words);
    assertThat(owner.client().get(path).html()).contains("Held");
  }

  @Test
  void aReasonTypedForACaseThatSomebodyElseDecidedIsKept() {
    browser.expect("409");
    String path = hold("Wanted by two");
    Page page = browser.member(curator);
    page.navigate(caseOf(path));
    field(page, "Reason").fill("A long and careful reason.");
    assertThat(decide(curator, path, "approval").status()).isEqualTo(303);

    page.locator("[name=outcome]").click();

    assertThat(page.locator("#messages")).containsText("this meme is approved now");
    assertThat(field(page, "Reason")).hasValue("A long and careful reason.");
    Accessibility.check(page);
    button(page, "Undo the last decision").click();
  }

  @Test
  void nobodyDecidesOnTheirOwnMeme() {
    String path = curator.upload("By the boss");
    try {
      Await.until("it is held", () -> curator.client().get(path).html().contains("Held"));
      Page page = browser.member(curator);
      page.navigate("/admin/review");
      assertThat(file(page, path)).containsText("This meme is your own.");
      page.navigate(caseOf(path));
      assertThat(file(page, path)).containsText("This meme is your own.");
      assertThat(button(page, "Approve")).hasCount(0);
      Accessibility.check(page);

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
  void theCaseFitsEveryWidth() {
    String path = hold("Looked at closely");
    Page page = browser.member(curator);
    page.navigate(caseOf(path));
    Accessibility.check(page);
    for (int width : new int[] {320, 600, 768, 1024, 1920}) {
      Accessibility.requireFits(page, width);
    }
    Page ownersPage = browser.member(owner);
    ownersPage.navigate(path);
    Accessibility.check(ownersPage);
  }

  private static Reply decide(HttpMember member, String path, String action) {
    return member.act(caseOf(path), action, id(path), Map.of("reason", "Not funny."));
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

  private static Locator picture(Page page) {
    return page.locator(".reveal__frame img").last();
  }

  private static String caseOf(String path) {
    return path.replace("/view/", "/admin/review/");
  }

  private static String id(String path) {
    return path.replace("/view/", "");
  }
}
