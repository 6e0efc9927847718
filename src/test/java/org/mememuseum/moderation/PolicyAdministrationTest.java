package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.meme.Meme;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MemoryRevisions;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.settings.DocumentChanged;
import org.mememuseum.settings.RevisionConflictException;

class PolicyAdministrationTest {
  private static final Rule HOLD_60 = new Rule(Optional.of(60.0), Optional.empty());
  private static final Rule HOLD_80 = new Rule(Optional.of(80.0), Optional.empty());
  private static final Rule REJECT_90 = new Rule(Optional.of(60.0), Optional.of(90.0));
  private static final Map<String, String> LABELS = Map.of("Violence", "", "Weapons", "Violence");

  private final MovableClock clock = new MovableClock();
  private final MemoryRevisions revisions = new MemoryRevisions();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final MemoryMemes memes = new MemoryMemes();
  private final RecordedEvents<DocumentChanged> changed = new RecordedEvents<>();
  private final FirstPolicy first =
      new FirstPolicy(new Policy("2026-12", Map.of("Violence", HOLD_60), Rule.PUBLISH, LABELS));
  private final PolicyAdministration administration =
      new PolicyAdministration(
          revisions, first, decisions, memes, PolicyAdministrationTest::violence, changed, clock);
  private final Member admin = Members.aMember().as(Role.ADMIN).build();

  // The evidence in these tests is the confidence in violence.
  private static Optional<Collection<ModerationLabel>> violence(String evidence) {
    return evidence.equals("foreign")
        ? Optional.empty()
        : Optional.of(List.of(new ModerationLabel("Violence", "", Double.parseDouble(evidence))));
  }

  private void save(Rule rule) {
    administration.save(
        admin, administration.get(admin).number(), Map.of("Violence", rule), Rule.PUBLISH);
  }

  private Meme examined(Meme meme, String evidence, Verdict verdict) {
    memes.add(meme);
    examineAgain(meme, evidence, verdict);
    return meme;
  }

  private void examineAgain(Meme meme, String evidence, Verdict verdict) {
    clock.advance(Duration.ofSeconds(1));
    decisions.add(
        new Decision(
            UuidV7.at(clock.instant()),
            meme.id(),
            clock.instant(),
            "rekognition",
            Optional.empty(),
            verdict,
            List.of(),
            List.of(),
            "2026-12",
            evidence));
  }

  private PolicyReplay replay(Rule rule) {
    return administration.replay(admin, Map.of("Violence", rule), Rule.PUBLISH);
  }

  @Test
  void thePolicyOfTheStartIsNumberZero() {
    assertThat(administration.get(admin).number()).isZero();
    assertThat(administration.get(admin).policy()).isEqualTo(first.policy());
    assertThat(administration.history(admin, 10)).isEmpty();
  }

  @Test
  void aSavedPolicyAppliesHasAVersionOfItsOwnAndIsInTheHistory() {
    save(REJECT_90);

    var current = administration.get(admin);
    assertThat(current.number()).isEqualTo(1);
    assertThat(current.policy().version()).isEqualTo("r1");
    assertThat(current.policy().rules()).containsEntry("Violence", REJECT_90);
    assertThat(administration.history(admin, 10)).hasSize(1);
    assertThat(changed.fired()).extracting(DocumentChanged::details).containsExactly("number 1");
  }

  @Test
  void anEarlierPolicyAppliesAgainAsANewRevision() {
    save(HOLD_80);
    save(REJECT_90);

    administration.rollBack(admin, 2, 1);

    assertThat(administration.get(admin).number()).isEqualTo(3);
    assertThat(administration.get(admin).policy().rules()).containsEntry("Violence", HOLD_80);
    administration.rollBack(admin, 3, 0);
    assertThat(administration.get(admin).policy().rules()).containsEntry("Violence", HOLD_60);
    assertThat(changed.fired())
        .extracting(DocumentChanged::details)
        .containsExactly("number 1", "number 2", "number 3 as number 1", "number 4 as number 0");
  }

  @Test
  void whoSawAnOlderPolicyChangesNothing() {
    save(HOLD_80);

    assertThatThrownBy(
            () -> administration.save(admin, 0, Map.of("Violence", REJECT_90), Rule.PUBLISH))
        .isInstanceOf(RevisionConflictException.class);
    assertThatThrownBy(() -> administration.rollBack(admin, 0, 0))
        .isInstanceOf(RevisionConflictException.class);
    assertThatThrownBy(() -> administration.rollBack(admin, 1, 7))
        .isInstanceOf(NotFoundException.class);
    assertThat(administration.get(admin).policy().rules()).containsEntry("Violence", HOLD_80);
  }

  @Test
  void serversFollowASavedPolicy() {
    var current = new CurrentPolicy(revisions, first);
    assertThat(current.get().version()).isEqualTo("2026-12");

    save(HOLD_80);
    changed.fired().forEach(current::onChanged);

    assertThat(current.get().version()).isEqualTo("r1");
  }

  @Test
  void aReplayListsWhatWouldBeDecidedOtherwiseAndSavesNothing() {
    examined(aMeme().approved(Instant.EPOCH).build(), "10", Verdict.APPROVE);
    var held = examined(aMeme().held("Hm.").build(), "70", Verdict.HOLD);
    examined(aMeme().held("Hm.").build(), "85", Verdict.HOLD);

    var replay = replay(HOLD_80);

    assertThat(replay.examined()).isEqualTo(3);
    assertThat(replay.changes())
        .containsExactly(new PolicyReplay.Change(held, Verdict.HOLD, Verdict.APPROVE));
    assertThat(replay.curators()).isZero();
    assertThat(administration.get(admin).number()).isZero();
  }

  @Test
  void aReplayCountsHowFarThePoliciesAgreeWithCurators() {
    examined(aMeme().approved(Instant.EPOCH).build(), "70", Verdict.HOLD);
    examined(aMeme().rejected("No.").build(), "95", Verdict.HOLD);
    examined(aMeme().rejected("Taken down.").build(), "10", Verdict.APPROVE);
    examined(aMeme().held("Nobody decided.").build(), "70", Verdict.HOLD);

    var replay = replay(new Rule(Optional.of(80.0), Optional.of(90.0)));

    assertThat(replay.curators()).isEqualTo(3);
    assertThat(replay.agreeBefore()).isZero();
    assertThat(replay.heldBefore()).isEqualTo(2);
    assertThat(replay.agreeAfter()).isEqualTo(2);
    assertThat(replay.heldAfter()).isZero();
  }

  @Test
  void ofSeveralExaminationsOfAMemeTheLastCountsAndWithdrawnMemesDoNot() {
    var again = examined(aMeme().held("Hm.").build(), "70", Verdict.HOLD);
    examineAgain(again, "10", Verdict.APPROVE);
    examined(aMeme().withdrawn().build(), "70", Verdict.HOLD);
    examined(aMeme().held("Hm.").build(), "foreign", Verdict.HOLD);

    var replay = replay(HOLD_80);

    assertThat(replay.examined()).isEqualTo(1);
    assertThat(replay.changes()).isEmpty();
  }

  @Test
  void atMostAThousandAreReplayed() {
    for (int i = 0; i < 1_010; i++) {
      examined(aMeme().held("Hm.").build(), "70", Verdict.HOLD);
    }

    assertThat(replay(HOLD_80).examined()).isEqualTo(1_000);
  }

  @Test
  void rulesForLabelsThatNoLongerExistAreIgnored() {
    save(HOLD_80);
    var fewer = new FirstPolicy(new Policy("1", Map.of(), Rule.PUBLISH, Map.of("Weapons", "")));

    assertThat(fewer.read(administration.history(admin, 1).get(0)).rules()).isEmpty();
  }
}
