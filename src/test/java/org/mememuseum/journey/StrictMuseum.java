package org.mememuseum.journey;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/**
 * A museum that holds every picture for a curator and limits registrations, shared by the tests
 * that need one. Starts on first use.
 */
final class StrictMuseum {

  /** The limit of registrations per address and hour. */
  static final int REGISTRATIONS = 6;

  /** The limit of uploads, comments, likes, changes and renames per member and hour. */
  static final int PER_HOUR = 20;

  /** The admin, who exists from the start. */
  static final Account ADMIN =
      new Account(TestMuseum.ADMIN_EMAIL, "admin", TestMuseum.ADMIN_PASSWORD);

  private static final Pattern CASE = Pattern.compile("id=\"case-([0-9a-f-]{36})\"");

  private static TestMuseum museum;

  private StrictMuseum() {}

  static URI address() {
    return museum().address();
  }

  /** Resets the counters of failed logins and registrations. */
  static void forgetAttempts() {
    MuseumDatabase.execute(museum(), "delete from attempts");
  }

  /** Resets the members' hourly quotas. */
  static void forgetQuotas() {
    MuseumDatabase.execute(museum(), "delete from quotas");
  }

  /** Has the admin approve a meme, once it is held. */
  static void approve(String path) {
    HttpMember admin = HttpMember.logIn(address(), ADMIN);
    Await.until("it is held", () -> admin.client().get(path).html().contains("Held"));
    approve(admin, path.replace("/view/", ""));
  }

  /** Has the rules of the house reject memes, so that any curator may answer an appeal. */
  static void reject(String... paths) {
    for (String path : paths) {
      String id = path.replace("/view/", "");
      HttpMember admin = HttpMember.logIn(address(), ADMIN);
      Await.until("it is held", () -> admin.client().get(path).html().contains("Held"));
      MuseumDatabase.execute(
          museum(), "update memes set status = 'REJECTED' where id = '" + id + "'");
      MuseumDatabase.execute(
          museum(), "update decisions set verdict = 'REJECT' where meme_id = '" + id + "'");
    }
  }

  /** Has a new member join who is a curator. */
  static HttpMember curator() {
    HttpMember member = HttpMember.join(address());
    MuseumDatabase.execute(
        museum(),
        "update members set role = 'CURATOR' where name = '" + member.account().name() + "'");
    return HttpMember.logIn(address(), member.account());
  }

  /** Lets all claims of curators expire. */
  static void forgetClaims() {
    MuseumDatabase.execute(museum(), "delete from review_claims");
  }

  /** Has the admin approve all memes that other tests left held. */
  static void clearReview() {
    HttpMember admin = HttpMember.logIn(address(), ADMIN);
    forgetClaims();
    List<String> held;
    do {
      held =
          CASE.matcher(admin.client().get("/admin/review").html())
              .results()
              .map(match -> match.group(1))
              .toList();
      held.forEach(id -> approve(admin, id));
    } while (!held.isEmpty());
  }

  private static void approve(HttpMember admin, String id) {
    if (admin.act("/admin/review/" + id, "approval", id).status() != 303) {
      throw new AssertionError(id + " could not be approved.");
    }
  }

  private static synchronized TestMuseum museum() {
    if (museum == null) {
      TestMuseum starting =
          TestMuseum.empty(
              "strict",
              Map.of(
                  "MUSEUM_HOUSE_RULES",
                  "hold",
                  "MUSEUM_TRUSTED_PROXIES",
                  "127.0.0.1",
                  "MUSEUM_REGISTRATIONS_PER_HOUR",
                  Integer.toString(REGISTRATIONS),
                  "MUSEUM_UPLOADS_PER_HOUR",
                  Integer.toString(PER_HOUR),
                  "MUSEUM_COMMENTS_PER_HOUR",
                  Integer.toString(PER_HOUR),
                  "MUSEUM_LIKES_PER_HOUR",
                  Integer.toString(PER_HOUR),
                  "MUSEUM_CHANGES_PER_HOUR",
                  Integer.toString(PER_HOUR),
                  "MUSEUM_RENAMES_PER_HOUR",
                  Integer.toString(PER_HOUR)));
      SharedMuseum.closeAtTheEnd(starting::close);
      museum = starting.start();
    }
    return museum;
  }
}
