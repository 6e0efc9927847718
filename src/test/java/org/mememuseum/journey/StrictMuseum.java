package org.mememuseum.journey;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/**
 * A museum where a curator looks at every picture first and few may register: shared by the tests
 * that need one. Starts when first asked for.
 */
final class StrictMuseum {

  /** How many may register from one address in an hour. */
  static final int REGISTRATIONS = 6;

  /** How often a member may hang, comment, like or change something in an hour. */
  static final int PER_HOUR = 20;

  /** The admin, who is there from the start. */
  static final Account ADMIN =
      new Account(TestMuseum.ADMIN_EMAIL, "admin", TestMuseum.ADMIN_PASSWORD);

  private static final Pattern CASE = Pattern.compile("id=\"case-([0-9a-f-]{36})\"");

  private static TestMuseum museum;

  private StrictMuseum() {}

  static URI address() {
    return museum().address();
  }

  /** Makes the museum forget how often anybody tried to log in or to register. */
  static void forgetAttempts() {
    MuseumDatabase.execute(museum(), "delete from attempts");
  }

  /** Makes the museum's records forget what members did in this hour. */
  static void forgetQuotas() {
    MuseumDatabase.execute(museum(), "delete from quotas");
  }

  /** Has the admin approve what is held. */
  static void approve(String path) {
    HttpMember admin = HttpMember.logIn(address(), ADMIN);
    Await.until("it is held", () -> admin.client().get(path).html().contains("Held"));
    approve(admin, path.replace("/view/", ""));
  }

  /** Has the admin approve whatever other tests left to be decided. */
  static void clearReview() {
    HttpMember admin = HttpMember.logIn(address(), ADMIN);
    List<String> held;
    do {
      held =
          CASE.matcher(admin.client().get("/admin/review").html())
              .results()
              .map(found -> found.group(1))
              .toList();
      held.forEach(id -> approve(admin, id));
    } while (!held.isEmpty());
  }

  private static void approve(HttpMember admin, String id) {
    if (admin.act("/admin/review", "approval", id).status() != 303) {
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
