package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ThrowingConsumer;
import org.mememuseum.MuseumException;

/** The expected outcome when several requests compete for one name or one address. */
final class Taken {

  private Taken() {}

  static ThrowingConsumer<Throwable> isTaken(String field) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(
                AlreadyTakenException.class,
                taken -> assertThat(taken.messageKey()).isEqualTo(field + ".taken"));
  }

  /**
   * Asserts that exactly one of them is stored as a member, and that all others were refused in
   * this way.
   */
  static void assertOneWins(MemberStore members, List<Object> outcomes, String refusal) {
    assertThat(outcomes).filteredOn(Member.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(AlreadyTakenException.class::isInstance)
        .hasSize(outcomes.size() - 1)
        .allSatisfy(
            refused -> assertThat(((MuseumException) refused).messageKey()).isEqualTo(refusal));
    for (Object outcome : outcomes) {
      if (outcome instanceof Member winner) {
        assertThat(members.findByName(winner.name())).contains(winner);
        assertThat(members.findByEmail(winner.email())).contains(winner);
      }
    }
  }
}
