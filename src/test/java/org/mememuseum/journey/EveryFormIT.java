package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Await;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/**
 * Submits all forms of the museum, as an anonymous visitor, a member and an admin see them: none
 * has an effect unless it is posted from one of the museum's own pages. Fails if it misses a form.
 */
class EveryFormIT {
  private static final String WRONG = "wrong ".repeat(21);
  private static final String VERY_WRONG = "wrong ".repeat(1_000);
  private static List<FormWalk> walks;

  @BeforeAll
  static void hang() {
    StrictMuseum.forgetAttempts();
    StrictMuseum.clearReview();
    var owner = HttpMember.join(StrictMuseum.address());
    var admin = HttpMember.logIn(StrictMuseum.address(), StrictMuseum.ADMIN);
    var reporter = HttpMember.join(StrictMuseum.address());
    var suspended = HttpMember.join(StrictMuseum.address());
    String meme = owner.upload("Approved, for all to see");
    approve(admin, meme);
    String rejected = owner.upload("Rejected, for its owner to appeal");
    String appealed = owner.upload("Rejected, and appealed against");
    StrictMuseum.reject(rejected, appealed);
    appeal(owner, appealed);
    report(reporter, meme);
    String held = owner.upload("Held, for a curator to see");
    owner.comment(meme, "With a comment under it.");
    admin.comment(meme, "And another, of which its owner is told.");
    String suspendedPage = MembersJourneyIT.pageOf(suspended, admin.client());
    suspend(admin, suspendedPage, "");
    var restored = HttpMember.join(StrictMuseum.address());
    approve(admin, restored.upload("Taken down with a suspension that is over"));
    String restoredPage = MembersJourneyIT.pageOf(restored, admin.client());
    suspend(admin, restoredPage, "true");
    lift(admin, restoredPage);
    String own = CommentJourneyIT.firstComment(owner.client().get(meme));
    walks =
        List.of(
            new FormWalk(new Client(StrictMuseum.address())).visit("/login").visit("/register"),
            new FormWalk(owner.client())
                .visit(meme + "?edit=" + own)
                .visit(meme + "?reply=" + own)
                .visit(rejected)
                .visit(meme.replace("/view/", "/edit/"))
                .visit("/dashboard")
                .visit("/upload")
                .visit("/profile")
                .visit("/notices"),
            new FormWalk(reporter.client()).visit(meme.replace("/view/", "/report/")),
            new FormWalk(admin.client())
                .visit("/admin/review")
                .visit(caseOf(meme))
                .visit(caseOf(held))
                .visit("/admin/reports")
                .visit("/admin/policy")
                .visit("/admin/settings")
                .visit("/admin/comments/" + own)
                .visit("/admin/members")
                .visit("/admin/queues")
                .visit(suspendedPage)
                .visit(restoredPage)
                .visit(meme),
            new FormWalk(adminWithPolicy().client()).visit("/admin/policy"));
  }

  // Only where a service examines the pictures is there a policy.
  private static HttpMember adminWithPolicy() {
    var account = new Account(TestMuseum.ADMIN_EMAIL, "director", TestMuseum.ADMIN_PASSWORD);
    var admin = HttpMember.logIn(SharedAwsMuseum.address(), account);
    Reply page = admin.client().get("/admin/policy");
    assertThat(admin.client().submit(page, page.form("Save").press("Save")).status())
        .isEqualTo(303);
    return admin;
  }

  private static String caseOf(String meme) {
    return meme.replace("/view/", "/admin/review/");
  }

  private static void appeal(HttpMember owner, String meme) {
    Reply page = owner.client().get(meme);
    var form = page.form("Appeal").type("Why the decision is wrong", "Look again.").press("Appeal");
    assertThat(owner.client().submit(page, form).status()).isEqualTo(303);
  }

  private static void report(HttpMember reporter, String meme) {
    Reply page = reporter.client().get(meme.replace("/view/", "/report/"));
    var form = page.form("Report").choose("What is wrong", "Violence").press("Report");
    assertThat(reporter.client().submit(page, form).status()).isEqualTo(303);
  }

  private static void lift(HttpMember admin, String memberPage) {
    Reply page = admin.client().get(memberPage);
    var form = page.form("Lift the suspension").press("Lift the suspension");
    assertThat(admin.client().submit(page, form).status()).isEqualTo(303);
  }

  private static void suspend(HttpMember admin, String memberPage, String takesDown) {
    Reply page = admin.client().get(memberPage);
    var form = page.form("Suspend").type("Reason", "For a test.").press("Suspend");
    if (!takesDown.isEmpty()) {
      form.type("Also take down all that hangs", takesDown);
    }
    assertThat(admin.client().submit(page, form).status()).isEqualTo(303);
  }

  private static void approve(HttpMember admin, String meme) {
    Await.until("it is held", () -> admin.client().get(meme).html().contains("Held"));
    assertThat(admin.act(caseOf(meme), "approval", meme.replace("/view/", "")).status())
        .isEqualTo(303);
    admin.awaitPublic(meme);
  }

  @Test
  void everyFormIsVisited() {
    Set<String> seen = new TreeSet<>();
    walks.forEach(walk -> seen.addAll(walk.names()));

    assertThat(seen).containsAll(FormWalk.namesInSources());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void noFormHasAnEffectBySafeMethods(String method) {
    for (var walk : walks) {
      List<String> before = walk.state();
      walk.forms()
          .forEach((path, forms) -> forms.forEach(form -> requireRefused(method, form, walk)));
      assertThat(walk.state()).as("%s changes nothing", method).isEqualTo(before);
    }
  }

  @Test
  void everyFormWithWrongInputTellsThatItFailedAndFocusesTheFirstFault() {
    Set<String> refused = new TreeSet<>();
    for (var walk : walks) {
      walk.pages()
          .forEach(
              page ->
                  PageForm.all(page.html()).stream()
                      .filter(form -> form.pressAll().overwrite(WRONG, VERY_WRONG))
                      .forEach(form -> requireAnnounced(page, form, walk, refused)));
    }
    assertThat(refused)
        .contains(
            "login",
            "registration",
            "editing",
            "writing",
            "replying",
            "correction",
            "appeal",
            "uploading",
            "presentation",
            "secret",
            "report",
            "decision",
            "rejection",
            "answer",
            "commentRemoval",
            "policy",
            "saving",
            "lookup",
            "suspension",
            "appointment");
  }

  private static void requireAnnounced(
      Reply page, PageForm form, FormWalk walk, Set<String> refused) {
    String name = FormWalk.name(form);
    Reply answer = walk.client().submit(page, form);
    assertThat(answer.status()).as(name).isBetween(400, 499);
    Announcement.requireIn(answer.html(), name);
    refused.add(name);
  }

  private static void requireRefused(String method, PageForm form, FormWalk walk) {
    String name = FormWalk.name(form);
    Map<String, String> fields = form.fill("typed by nobody").pressAll().values();
    String path = form.action().replaceFirst("[?].*", "");
    Reply answer = walk.client().query(method, path, fields);

    // OPTIONS may be answered with the list of methods; the pages' state shows whether it had an
    // effect.
    assertThat(answer.status())
        .as("%s of the form %s", method, name)
        .isIn(method.equals("OPTIONS") ? List.of(200, 204, 400, 404, 405) : List.of(400, 404, 405));
    assertThat(answer.header("Set-Cookie")).as("%s of the form %s", method, name).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void noFormHasAnEffectFromAnotherSite(String site) {
    for (var walk : walks) {
      List<String> before = walk.state();
      walk.forms()
          .forEach((path, forms) -> forms.forEach(form -> requireForeign(site, form, walk)));
      assertThat(walk.state()).as("%s changes nothing", site).isEqualTo(before);
    }
  }

  private static void requireForeign(String site, PageForm form, FormWalk walk) {
    Map<String, String> fields = form.fill("typed by nobody").pressAll().values();
    Reply answer = walk.client().post(form.action(), fields, "Sec-Fetch-Site", site);

    assertThat(answer.status())
        .as("the form %s from elsewhere", FormWalk.name(form))
        .isEqualTo(403);
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }
}
