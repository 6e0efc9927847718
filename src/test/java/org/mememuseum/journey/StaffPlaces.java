package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.route.Route;

/**
 * What the pages of the console that have a parameter are about.
 *
 * @param owner the id of a member
 * @param meme the id of a public meme of theirs
 * @param comment the id of a comment on it
 */
record StaffPlaces(String owner, String meme, String comment) {
  /** Has a member join who uploads a meme and comments on it. */
  static StaffPlaces make(Client admin) {
    HttpMember joined = HttpMember.join(SharedMuseum.address());
    String path = joined.hang("Seen by the staff");
    assertThat(joined.comment(path, "Seen by the staff.").status()).isEqualTo(303);
    return new StaffPlaces(
        MembersJourneyIT.pageOf(joined, admin).replaceFirst(".*/", ""),
        path.replace("/view/", ""),
        CommentJourneyIT.firstComment(joined.client().get(path)));
  }

  /** Returns all routes of the console. */
  static Stream<Route> routes() {
    return Arrays.stream(Route.values()).filter(route -> route.path().startsWith("/admin"));
  }

  /** Returns an address of a route of the console. */
  String path(Route route) {
    return switch (route) {
      case CASE -> route.at(meme);
      case COMMENT -> route.at(comment);
      case MEMBER -> route.at(owner);
      default -> route.path();
    };
  }
}
