package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.launch.SharedMuseum;

/** The activity log on its page, and as a file. */
class ActivityJourneyIT {
  private static HttpMember admin;
  private static HttpMember member;
  private static String meme;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void act() {
    admin = HttpMember.logIn(SharedMuseum.address(), StrictMuseum.ADMIN);
    member = HttpMember.join(SharedMuseum.address());
    meme = member.hang("Watched closely");
    member.like(meme);
    member.comment(meme, "Who watches this?");
  }

  @Test
  void theLogIsFilteredByPersonAndActionAndPageOfAMeme() {
    Page page = browser.member(admin);
    page.navigate("/admin");
    Steps.link(page, "Activity").click();
    field(page, "Who").fill(member.account().name());
    button(page, "Show").click();
    assertThat(page.locator("tbody tr")).hasCount(5);
    assertThat(page.locator("tbody")).containsText("Uploaded");

    page.locator("#action").selectOption("like");
    field(page, "Of what").fill(SharedMuseum.address().resolve(meme) + "?after=x#comments");
    button(page, "Show").click();

    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody")).containsText("Liked");
    assertThat(page.locator("#action")).hasValue("like");
    Assertions.assertThat(page.url()).contains("action=like");
    Steps.link(page, "Show all").click();
    assertThat(page.locator("tbody tr").nth(6)).isVisible();
  }

  @Test
  void aDayWithoutEventsSaysSoAndTodayHasSome() {
    Page page = browser.member(admin);
    page.navigate("/admin/activity");
    field(page, "Day (UTC)").fill("2020-01-31");
    button(page, "Show").click();
    assertThat(page.locator(".console__page")).containsText("There is nothing like this");

    page.navigate("/admin/activity?day=" + LocalDate.now(ZoneOffset.UTC));
    assertThat(page.locator("tbody tr").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "person, nobody-of-this-name, Nobody is called this",
    "person, '<b>', Nobody is called this",
    "action, fly, There is no such action",
    "subject, /view/x, This is no page of a meme",
    "day, 2026-02-30, This is not a day"
  })
  void aPartThatCannotBeUnderstoodIsSaidBesideItsField(String part, String value, String words) {
    var path = "/admin/activity?" + part + "=" + Client.encoded(value);
    Reply answer = admin.client().get(path);

    Assertions.assertThat(answer.status()).isEqualTo(200);
    Assertions.assertThat(answer.errorBeside(part)).contains(words);
    Assertions.assertThat(answer.html()).doesNotContain("<tbody>");
    Assertions.assertThat(admin.client().get(path.replace("activity?", "activity.csv?")).status())
        .isEqualTo(404);
  }

  @Test
  void pagesOfTheLogGoOnWithTheSameFilter() {
    HttpMember busy = HttpMember.join(SharedMuseum.address());
    MuseumDatabase.execute(
        SharedMuseum.museum(),
        """
        insert into activities (id, at, action, actor_id, details)
        select gen_random_uuid(), now() - n * interval '1 second', 'LOG_OUT', m.id, 'Number ' || n
        from members m, generate_series(1, 120) n where m.name = '%s'
        """
            .formatted(busy.account().name()));
    Page page = browser.member(admin);
    page.navigate("/admin/activity?action=log-out&person=" + busy.account().name());
    for (int line = 1; line <= 101; line += 50) {
      assertThat(page.locator("tbody tr").first()).containsText("Number " + line);
      if (line < 101) {
        Steps.link(page, "Show more").click();
      }
    }
    assertThat(page.locator("tbody tr")).hasCount(20);
    assertThat(Steps.link(page, "Show more")).hasCount(0);
  }

  @Test
  void theFileHasTheSelectedLinesAndNothingThatASpreadsheetWouldRun() {
    HttpMember crafty = HttpMember.join(SharedMuseum.address());
    MuseumDatabase.execute(
        SharedMuseum.museum(),
        """
        insert into activities (id, at, action, actor_id, details)
        select gen_random_uuid(), now() - n * interval '1 second', 'LOG_OUT', m.id, '=1+"' || n
        from members m, generate_series(1, 1200) n where m.name = '%s'
        """
            .formatted(crafty.account().name()));

    Reply file =
        admin.client().get("/admin/activity.csv?action=log-out&person=" + crafty.account().name());

    Assertions.assertThat(file.header("Content-Type")).startsWith("text/csv");
    Assertions.assertThat(file.header("Content-Disposition")).contains("activity.csv");
    var lines = file.html().split("\r\n");
    Assertions.assertThat(lines).hasSize(1201);
    Assertions.assertThat(lines[0]).isEqualTo("at,action,actor,subject,details,address");
    Assertions.assertThat(lines[1]).contains(",log-out,").endsWith(",,\"'=1+\"\"1\",");
    Assertions.assertThat(lines[1200]).endsWith(",,\"'=1+\"\"1200\",");
  }

  @ParameterizedTest
  @CsvSource({"/admin/activity", "/admin/activity?person=nobody-here"})
  void thePagesAreAccessible(String path) {
    Page page = browser.member(admin);
    page.navigate(path);
    Accessibility.check(page);
  }
}
