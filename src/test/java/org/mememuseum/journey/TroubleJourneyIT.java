package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.launch.Databases;
import org.mememuseum.launch.PostgresServer;
import org.mememuseum.launch.TestMuseum;

/**
 * A museum on its first day, and on its worst: in order, for one does not recover from the last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TroubleJourneyIT {

  private static final String NO_SUCH_MEME = "/view/0199f000-0000-7000-8000-000000000000";

  private static TestMuseum museum;

  @RegisterExtension final Browser browser = Browser.at(() -> museum.address());

  @BeforeAll
  static void open() {
    museum = TestMuseum.empty("trouble", Map.of()).start();
  }

  @AfterAll
  static void close() {
    museum.close();
  }

  @Test
  @Order(1)
  void theHallBeforeTheFirstPicture() {
    Page page = browser.stranger();
    page.navigate("/");
    assertThat(page.locator("#main")).containsText("The nail is in the wall");
    Accessibility.check(page);
  }

  @Test
  @Order(2)
  void aDefectBecomesACalmPageWithANumber() {
    browser.expect("status of 500");
    sql("alter table memes rename to memes_gone");
    Page page = browser.stranger();
    page.navigate(NO_SUCH_MEME);
    assertThat(page.locator(".apology h1")).isVisible();
    assertThat(page.locator(".apology")).containsText(Pattern.compile("[0-9A-F]{8}"));
    Accessibility.check(page);
    sql("alter table memes_gone rename to memes");
  }

  @Test
  @Order(3)
  void aDatabaseThatIsAwayBecomesAPageThatAsksForPatience() {
    browser.expect("status of 503");
    Page member = browser.member(HttpMember.join(museum.address()));
    museum.database().stop();
    for (Page page : List.of(browser.stranger(), member)) {
      page.navigate(NO_SUCH_MEME);
      assertThat(page.locator(".apology")).containsText("try again in a moment");
      assertThat(page.locator(".apology")).not().containsText("incident");
    }
    Accessibility.check(member);
  }

  private static void sql(String statement) {
    PostgresServer database = museum.database();
    String url = database.url(PostgresServer.DATABASE);
    try (Connection connection = Databases.connect(url, PostgresServer.USER, database.password());
        var open = connection.createStatement()) {
      open.execute(statement);
    } catch (SQLException e) {
      throw new AssertionError("The database does not take: " + statement, e);
    }
  }
}
