package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Suspension;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;
import org.mememuseum.meme.Reason;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MovableClock;

class CautiousModeratorTest {
  private static final TrustRule THREE = new TrustRule(3, Duration.ZERO);

  private final MovableClock clock = new MovableClock();
  private final MemoryMembers members = new MemoryMembers();

  private Examination examine(Meme meme, Verdict verdict) {
    var found =
        new Examination(
            "rekognition",
            "7",
            verdict,
            List.of(),
            List.of(new Finding("Violence", 12, 60)),
            List.of("Cat"),
            "text",
            "{}");
    return new CautiousModerator(any -> found, members, () -> THREE, clock).examine(meme);
  }

  private Meme memeOf(Member member) {
    members.add(member);
    return Memes.aMeme().by(member).build();
  }

  @Test
  void aNewMembersPictureIsHeldWhateverTheMachineSaysAndTheEvidenceStays() {
    var held = examine(memeOf(Members.aMember().trusted(2).build()), Verdict.APPROVE);

    assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
    assertThat(held.reasons()).containsExactly(Reason.of("decision.newMember"));
    assertThat(held.findings()).hasSize(1);
    assertThat(held.labels()).containsExactly("Cat");
    assertThat(held.evidence()).isEqualTo("{}");
  }

  @Test
  void aTrustedMembersPictureHangs() {
    var examined = examine(memeOf(Members.aMember().trusted(3).build()), Verdict.APPROVE);

    assertThat(examined.verdict()).isEqualTo(Verdict.APPROVE);
  }

  @Test
  void thePictureOfASuspendedMemberIsHeld() {
    var suspension = new Suspension("Spam.", Optional.empty());
    var owner = Members.aMember().trusted(3).suspended(suspension).build();

    assertThat(examine(memeOf(owner), Verdict.APPROVE).reasons())
        .containsExactly(Reason.of("decision.ownerSuspended"));
  }

  @ParameterizedTest
  @EnumSource(names = {"HOLD", "REJECT"})
  void whatIsNotApprovedIsNotChanged(Verdict verdict) {
    assertThat(examine(memeOf(Members.aMember().build()), verdict).verdict()).isEqualTo(verdict);
  }

  @Test
  void thePictureOfAMemberWhoIsGoneIsHeld() {
    var meme = Memes.aMeme().by(Members.aMember().build()).build();

    assertThat(examine(meme, Verdict.APPROVE).verdict()).isEqualTo(Verdict.HOLD);
  }

  @Test
  void whetherExaminationsSucceedIsKnownByTheOther() {
    Moderator failing =
        new Moderator() {
          @Override
          public Examination examine(Meme meme) {
            throw new IllegalStateException("out of order");
          }

          @Override
          public void check() {
            throw new IllegalStateException("out of order");
          }
        };

    assertThatThrownBy(new CautiousModerator(failing, members, () -> THREE, clock)::check)
        .hasMessage("out of order");
  }
}
