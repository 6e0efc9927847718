package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;

/** Members of the shared museum who have a role. */
final class Staff {
  private Staff() {}

  /** Has a new member join who has this role, and logs them in. */
  static HttpMember appointed(Role role) {
    var member = HttpMember.join(SharedMuseum.address());
    MuseumDatabase.execute(
        SharedMuseum.museum(),
        "update members set role = '%s' where name = '%s'"
            .formatted(role, member.account().name()));
    return HttpMember.logIn(SharedMuseum.address(), member.account());
  }
}
