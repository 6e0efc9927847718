package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;

/** The owner of a public meme changes what they wrote. */
class EditJourneyIT {
  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  private static Client stranger() {
    return new Client(SharedMuseum.address());
  }

  @Test
  void whatHangsIsChangedInPlaceAndCuratorsSeeWhatItWas() {
    var owner = HttpMember.join(SharedMuseum.address());
    String path = owner.hang(Map.of("Title", "A typo in teh title", "Tags", "before"));
    var other = HttpMember.join(SharedMuseum.address());
    assertThat(other.like(path).status()).isEqualTo(303);
    Page page = browser.member(owner);
    page.navigate(path);
    page.locator(".exhibit").getByText("Change").click();
    Accessibility.check(page);

    field(page, "Title").fill("No typo in the title");
    field(page, "Tags").fill("after");
    field(page, "What the picture shows").fill("Two grey squares");
    button(page, "Save").click();

    page.waitForURL("**" + path + "*");
    assertThat(page.locator("#messages")).containsText("It was changed");
    assertThat(page.locator("h1")).hasText("No typo in the title");
    assertThat(page.locator(".exhibit img.frame__picture")).hasAttribute("alt", "Two grey squares");
    assertThat(stranger().get("/tag/after").html()).contains("No typo in the title");
    assertThat(stranger().get("/tag/before?fresh").html()).doesNotContain(path);
    Await.until("everybody sees it", () -> stranger().get(path).html().contains("No typo"));
    assertThat(stranger().get(path).html()).contains("1 like");
    var curator = Staff.appointed(Role.CURATOR).client();
    assertThat(curator.get(path.replace("/view/", "/admin/review/")).html())
        .contains("Changed by its owner", "A typo in teh title", "Tags: “before” → “after”");
  }

  @Test
  void whoeverElseAsksForItFindsNothingAndAnOldFormChangesNothing() {
    var owner = HttpMember.join(SharedMuseum.address());
    String path = owner.hang("Edited twice");
    String edit = path.replace("/view/", "/edit/");
    var other = HttpMember.join(SharedMuseum.address());
    assertThat(other.client().get(edit).status()).isEqualTo(404);
    assertThat(stranger().get(edit).status()).isEqualTo(303);

    Reply old = owner.client().get(edit);
    Reply form = owner.client().get(edit);
    assertThat(
            owner.client().submit(form, form.form("Save").type("Title", "The first").press("Save")))
        .extracting(Reply::status)
        .isEqualTo(303);
    Reply refused =
        owner.client().submit(old, old.form("Save").type("Title", "The second").press("Save"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html()).contains("It was changed meanwhile", "The second");
    assertThat(owner.client().get(path).html()).contains("The first").doesNotContain("The second");
    Reply bad = owner.client().get(edit);
    Reply told = owner.client().submit(bad, bad.form("Save").type("Title", " ").press("Save"));
    assertThat(told.errorBeside("title")).isNotEmpty();
  }

  @Test
  void newWordsOfAPublicMemeWaitForACuratorIfTheyShall() {
    var settings = new SettingsForm(Staff.appointed(Role.ADMIN).client());
    settings.choose("New words of public memes", "A curator looks first");
    try {
      var curator = Staff.appointed(Role.CURATOR);
      var owner = HttpMember.join(SharedMuseum.address());
      String path = owner.hang("Harmless");
      Reply form = owner.client().get(path.replace("/view/", "/edit/"));
      assertThat(form.html()).contains("a curator looks at it again");

      Reply saved =
          owner.client().submit(form, form.form("Save").type("Title", "Advertising").press("Save"));

      assertThat(saved.status()).isEqualTo(303);
      assertThat(owner.client().get(path).html()).contains("Its owner changed the words");
      assertThat(stranger().get(path + "?fresh").status()).isEqualTo(404);
      String file = path.replace("/view/", "/admin/review/");
      curator.client().get(file);
      assertThat(curator.act(file, "approval", path.replace("/view/", "")).status()).isEqualTo(303);
      owner.awaitPublic(path);
      assertThat(stranger().get(path + "?fresh").html()).contains("Advertising");
    } finally {
      settings.choose("New words of public memes", "Everybody sees them at once");
    }
  }
}
