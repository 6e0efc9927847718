package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Memes;
import org.mememuseum.meme.Status;
import org.mememuseum.memory.MemoryMembers;

class TrustUpdateTest {
  private final MemoryMembers members = new MemoryMembers();
  private final TrustUpdate update =
      new TrustUpdate(members, () -> new TrustRule(4, Duration.ZERO));
  private final Member member = Members.aMember().trusted(2).build();

  @BeforeEach
  void join() {
    members.add(member);
  }

  private int trustAfter(Status before, Status after) {
    return trustAfter(before, after, false);
  }

  private int trustAfter(Status before, Status after, boolean edited) {
    var builder = Memes.aMeme().by(member);
    var meme =
        switch (after) {
          case APPROVED -> builder.approved(Instant.EPOCH).build();
          case REJECTED -> builder.rejected("No.").build();
          default -> builder.held("Hm.").build();
        };
    assertThat(meme.status()).isEqualTo(after);
    var decision =
        new Decision(
            UUID.randomUUID(),
            meme.id(),
            Instant.EPOCH,
            "curator",
            Optional.empty(),
            Verdict.HOLD,
            List.of(),
            List.of(),
            "1",
            "");
    update.on(new MemeJudged(meme, decision, before, edited));
    return members.findById(member.id()).orElseThrow().trust();
  }

  @Test
  void anApprovalIsAStepAndARejectionAStepBack() {
    assertThat(trustAfter(Status.PENDING, Status.APPROVED)).isEqualTo(3);
    assertThat(trustAfter(Status.HELD, Status.REJECTED)).isEqualTo(2);
    assertThat(trustAfter(Status.PENDING, Status.HELD)).isEqualTo(2);
  }

  @Test
  void anApprovalThatIsUndoneIsAStepBackAndARejectionThatIsUndoneNoStep() {
    assertThat(trustAfter(Status.APPROVED, Status.HELD)).isEqualTo(1);
    assertThat(trustAfter(Status.REJECTED, Status.HELD)).isEqualTo(1);
    assertThat(trustAfter(Status.APPROVED, Status.REJECTED)).isZero();
    assertThat(trustAfter(Status.REJECTED, Status.APPROVED)).isEqualTo(1);
  }

  @Test
  void anApprovalAfterAnEditIsNoStepAndARejectionIsOneBack() {
    assertThat(trustAfter(Status.HELD, Status.APPROVED, true)).isEqualTo(2);
    assertThat(trustAfter(Status.HELD, Status.REJECTED, true)).isEqualTo(1);
  }

  @Test
  void aRejectionTakesAStepBackFromTheLimitHoweverManyWereApproved() {
    for (int i = 0; i < 5; i++) {
      trustAfter(Status.HELD, Status.APPROVED);
    }

    assertThat(trustAfter(Status.APPROVED, Status.REJECTED)).isEqualTo(3);
  }
}
