package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mememuseum.Await;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.aws.FakeSns;
import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** Announcements that were given up while SNS failed, as admins send them again or drop them. */
class AwsQueuesJourneyIT {
  private static final String QUEUES = "/admin/queues";

  private static FakeSns sns;
  private static HttpMember admin;

  @RegisterExtension final Browser browser = Browser.at(SharedAwsMuseum::address);

  @BeforeAll
  static void logIn() {
    sns = SharedAwsMuseum.aws().sns();
    admin =
        HttpMember.logIn(
            SharedAwsMuseum.address(),
            new Account(TestMuseum.ADMIN_EMAIL, "admin", TestMuseum.ADMIN_PASSWORD));
  }

  @AfterEach
  void recover() {
    sns.recover();
  }

  @Test
  void aDeadLetterIsSentAgainByTheKeyboard() {
    String subject = dead();
    Page page = browser.member(admin);
    page.navigate("/admin");
    page.locator(".tile", new Page.LocatorOptions().setHasText("Dead letters")).click();
    Locator letter = letter(page, subject);
    assertThat(letter).containsText("SnsException");
    assertThat(letter).containsText("30");
    assertThat(page.locator("#budget")).containsText(Pattern.compile("of the 3,000 calls"));
    Accessibility.check(page);
    Accessibility.requireFits(page, 1920);

    letter.getByText("Send again").focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("#messages")).containsText("It was sent again.");
    assertThat(letter(page, subject)).hasCount(0);
    Await.until("operators are told", () -> isTold(subject));
    page.navigate("/admin/activity?action=send-again");
    assertThat(page.locator("tbody")).containsText("announcements: " + subject);
  }

  @Test
  void ofTwoAdminsWhoSawItTheSecondIsToldThatItIsGone() {
    browser.expect("status of 409");
    String subject = dead();
    Page first = browser.member(admin);
    Page second = browser.member(admin);
    first.navigate(QUEUES);
    second.navigate(QUEUES);

    letter(first, subject).getByText("Drop").click();
    assertThat(first.locator("#messages")).containsText("The dead letter was dropped.");
    letter(second, subject).getByText("Send again").click();

    assertThat(second.locator("#messages")).containsText("This announcement is not here any more.");
    assertThat(letter(second, subject)).hasCount(0);
    Accessibility.check(second);
    second.navigate("/admin/activity?action=drop-message");
    assertThat(second.locator("tbody")).containsText("announcements: " + subject);
    Assertions.assertThat(isTold(subject)).isFalse();
  }

  /** Has an announcement given up; returns its subject. */
  private static String dead() {
    int calls = sns.calls();
    sns.troubled(Trouble.FAILING);
    String subject = "New member: " + HttpMember.join(SharedAwsMuseum.address()).account().name();
    Await.until("it is tried again and again", () -> sns.calls() >= calls + 15);
    Await.until("it is given up", () -> admin.client().get(QUEUES).html().contains(subject));
    sns.recover();
    return subject;
  }

  private static Locator letter(Page page, String subject) {
    return page.locator(".dead-letter", new Page.LocatorOptions().setHasText(subject));
  }

  private static boolean isTold(String subject) {
    return sns.published().stream().anyMatch(message -> message.subject().equals(subject));
  }
}
