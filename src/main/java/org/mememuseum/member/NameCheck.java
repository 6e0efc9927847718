package org.mememuseum.member;

import java.util.List;
import org.mememuseum.InvalidInputException;
import org.mememuseum.MuseumException;

/** Checks whether a member may take a name. */
final class NameCheck {
  private NameCheck() {}

  /** Returns why not; empty if they may. */
  static List<MuseumException> refusals(PublicName name, MemberId claimant, MemberStore members) {
    try {
      name.requireChoosable();
    } catch (InvalidInputException refused) {
      return List.of(refused);
    }
    return members.isTaken(name, claimant) ? List.of(new AlreadyTakenException("name")) : List.of();
  }
}
