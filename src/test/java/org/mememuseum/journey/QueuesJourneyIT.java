package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.UuidV7;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;

/** Queues, background jobs and pictures without a meme, as admins see them. */
class QueuesJourneyIT {
  private static final String QUEUES = "/admin/queues";
  // More than the sweep takes in a day, so that it takes none of them.
  private static final int ORPHANS = 30;

  private static HttpMember admin;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void join() {
    HttpMember.join(SharedMuseum.address()).hang("There is a meme at least");
    admin = Staff.appointed(Role.ADMIN);
  }

  @Test
  void anAdminSeesTheQueuesAndRunsEveryJobByTheKeyboard() {
    Page page = browser.member(admin);
    page.navigate("/admin");
    Steps.link(page, "Queues").click();
    assertThat(page.locator("#main")).containsText("Announcements to operators");
    assertThat(page.locator("#budget")).containsText("Examinations cost nothing here");
    Accessibility.check(page);
    Accessibility.requireFits(page, 1920);

    int jobs = page.locator(".job button").count();
    Assertions.assertThat(jobs).isEqualTo(9);
    for (int i = 0; i < jobs; i++) {
      Locator job = page.locator(".job").nth(i);
      job.getByText("Run now").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#messages")).containsText("The job was run.");
      assertThat(job).containsText("Done");
      assertThat(job).containsText(Pattern.compile("in [\\d,]+ ms"));
      page.navigate(QUEUES);
    }
    page.navigate("/admin/activity?action=run-job&person=" + admin.account().name());
    assertThat(page.locator("tbody tr")).hasCount(jobs);
    assertThat(page.locator("tbody")).containsText("Ran a job");
    assertThat(page.locator("tbody")).containsText("requeue");
  }

  @Test
  void whatWaitsToBeExaminedIsShownWithItsAge() {
    HttpMember member = HttpMember.join(SharedMuseum.address());
    Page page = browser.member(admin);
    var path = new AtomicReference<String>();
    ExaminationQueue.pause(
        SharedMuseum.museum(),
        () -> {
          path.set(member.upload("Waits"));
          page.navigate(QUEUES);
          assertThat(page.locator("tbody tr").first()).containsText("just now");
        });

    member.awaitPublic(path.get());
    page.navigate(QUEUES);
    assertThat(page.locator("tbody tr").first()).not().containsText("just now");
  }

  @Test
  void failedLogInsLeadToTheActivityLogForAdmins() {
    Page page = browser.member(admin);
    page.navigate("/admin");
    Steps.link(page, "In the activity log").click();
    assertThat(page.locator("#action")).hasValue("failed-log-in");

    Assertions.assertThat(Staff.appointed(Role.CURATOR).client().get("/admin").html())
        .doesNotContain("/admin/activity");
  }

  @Test
  void whatIsForgedIsRefusedInASentenceAndDoesNothing() {
    for (String id : new String[] {"", "x", "' or '1' = '1", "" + UUID.randomUUID()}) {
      for (String action : new String[] {"resending", "dropping"}) {
        Reply answer = admin.act(QUEUES, action, id);
        Assertions.assertThat(answer.status()).isEqualTo(409);
        Assertions.assertThat(answer.html()).contains("This announcement is not here any more.");
      }
      Reply answer = admin.act(QUEUES, "running", id);
      Assertions.assertThat(answer.status()).isEqualTo(422);
      Assertions.assertThat(answer.html()).contains("There is no such job.");
    }
    for (String folders : new String[] {"", "x", "memes/../etc", "memes/x/y"}) {
      Reply answer = sendOrphans(folders);
      Assertions.assertThat(answer.status()).isEqualTo(422);
      Assertions.assertThat(answer.html()).contains("These are no pictures from the list.");
    }
    Reply gone = sendOrphans("memes/%s/%s".formatted(someId(), someId()));
    Assertions.assertThat(gone.status()).isEqualTo(409);
    Assertions.assertThat(gone.html()).contains("Nothing was moved.");
  }

  private static Reply sendOrphans(String folders) {
    return admin
        .client()
        .post(
            QUEUES,
            Map.of(
                "orphans",
                "orphans",
                "orphans-go",
                "1",
                "row",
                "pictures",
                "folders",
                folders,
                "jakarta.faces.ViewState",
                "stateless"));
  }

  @Test
  void picturesWithoutAMemeAreListedAndThenMovedToTheTrash() throws IOException {
    Path folder = SharedMuseum.museum().pictures().resolve("memes").resolve(someId().toString());
    UUID meme = someId();
    layOrphan(folder.resolve(meme.toString()));
    for (int i = 1; i < ORPHANS; i++) {
      layOrphan(folder.resolve(someId().toString()));
    }

    Page page = browser.member(admin);
    page.navigate(QUEUES);
    button(page, "Look for pictures without a meme").click();
    assertThat(page.locator("#pictures tbody tr")).hasCount(ORPHANS);
    assertThat(page.locator("#pictures")).containsText(meme.toString());
    assertThat(page.locator("#pictures")).containsText("2 hours ago");
    Accessibility.check(page);
    Assertions.assertThat(folder.resolve(meme.toString())).exists();
    button(page, "Move these to the trash").focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("#messages")).containsText("They lie in the trash now");
    assertThat(page.locator("#pictures")).containsText("There are none.");
    Path trash = SharedMuseum.museum().pictures().resolve("memes-trash");
    Assertions.assertThat(trash.resolve(folder.getFileName()).resolve(meme.toString())).exists();
    page.navigate("/admin/activity?action=sweep&person=" + admin.account().name());
    assertThat(page.locator("tbody tr")).hasCount(ORPHANS);
    assertThat(page.locator("tbody")).containsText("memes-trash/" + folder.getFileName());
  }

  private static UUID someId() {
    return UuidV7.at(Instant.now());
  }

  private static void layOrphan(Path folder) throws IOException {
    var old = FileTime.from(Instant.now().minusSeconds(7_300));
    Files.createDirectories(folder);
    Path file = Files.writeString(folder.resolve("original.png"), "cut off");
    Files.setLastModifiedTime(file, old);
    Files.setLastModifiedTime(folder, old);
  }
}
