package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatusTest {
  @Test
  void aPendingMemeIsJudgedOrWithdrawn() {
    assertThat(nextOf(Status.PENDING))
        .containsExactlyInAnyOrder(Status.APPROVED, Status.HELD, Status.REJECTED, Status.WITHDRAWN);
  }

  @Test
  void aHeldMemeIsDecidedExaminedAgainOrWithdrawn() {
    assertThat(nextOf(Status.HELD))
        .containsExactlyInAnyOrder(
            Status.APPROVED, Status.REJECTED, Status.PENDING, Status.WITHDRAWN);
  }

  @Test
  void aDecisionIsUndoneOrReversedAndADecidedMemeWithdrawn() {
    assertThat(nextOf(Status.APPROVED))
        .containsExactlyInAnyOrder(Status.HELD, Status.REJECTED, Status.WITHDRAWN);
    assertThat(nextOf(Status.REJECTED))
        .containsExactlyInAnyOrder(Status.HELD, Status.APPROVED, Status.WITHDRAWN);
  }

  @Test
  void nothingComesBackFromBeingWithdrawn() {
    assertThat(nextOf(Status.WITHDRAWN)).isEmpty();
  }

  private static Set<Status> nextOf(Status status) {
    return EnumSet.allOf(Status.class).stream()
        .filter(status::canBecome)
        .collect(Collectors.toSet());
  }
}
