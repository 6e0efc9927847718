package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.StoreContract;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;

/** The contract of {@link DecisionStore}, for every adapter. */
public interface DecisionStoreContract extends StoreContract {
  private DecisionStore decisions() {
    return stores().decisions();
  }

  private Decision aKeptDecision(
      Meme meme,
      Instant at,
      Optional<MemberId> curator,
      List<Reason> reasons,
      List<Finding> findings) {
    return aKeptDecision(meme, at, curator, reasons, findings, "");
  }

  private Decision aKeptDecision(
      Meme meme,
      Instant at,
      Optional<MemberId> curator,
      List<Reason> reasons,
      List<Finding> findings,
      String evidence) {
    var decision =
        new Decision(
            UuidV7.at(at),
            meme.id(),
            at,
            curator.isPresent() ? "curator" : "house-rules",
            curator,
            reasons.isEmpty() ? Verdict.APPROVE : Verdict.HOLD,
            reasons,
            findings,
            "2026-11",
            evidence);
    decisions().add(decision);
    return decision;
  }

  @Test
  default void aDecisionIsFoundAsAdded() {
    var meme = aKeptMeme();
    var decision =
        aKeptDecision(
            meme,
            NOON,
            Optional.of(aKeptMember().id()),
            List.of(
                Reason.words("Too “loud”, {really}."),
                Reason.of("decision.held", "Ärger, \"x\"\\", "99.1", ""),
                Reason.words("שלום 🙅\nnot this"),
                Reason.of("decision.failed")),
            List.of(
                new Finding("Violence/\"Blood\"", 99.123456789, 50),
                new Finding("Ärger", 0, 100),
                new Finding("Violence/\"Blood\"", 12.5, 50)));

    assertThat(decisions().findByMeme(meme.id())).containsExactly(decision);
  }

  @Test
  default void aDecisionWithoutCuratorReasonsOrFindingsIsFoundAsAdded() {
    var meme = aKeptMeme();
    var decision = aKeptDecision(meme, NOON, Optional.empty(), List.of(), List.of());

    assertThat(decisions().findByMeme(meme.id())).containsExactly(decision);
  }

  @Test
  default void theEvidenceIsFoundToTheLetterHoweverLong() {
    var meme = aKeptMeme();
    String answer =
        "{\"Labels\": [{\"Name\": \"Häßlich 🙈 \\u0000\", \"Confidence\": 99.1234567}]}";
    var decision =
        aKeptDecision(
            meme, NOON, Optional.empty(), List.of(Reason.words("Held.")), List.of(), answer);
    var longOne =
        aKeptDecision(
            meme, NOON.plusMillis(1), Optional.empty(), List.of(), List.of(), answer.repeat(3_000));

    assertThat(longOne.evidence()).hasSizeGreaterThan(200_000);
    assertThat(decisions().findByMeme(meme.id())).containsExactly(decision, longOne);
  }

  @Test
  default void allDecisionsOnAMemeComeOldestFirst() {
    var meme = aKeptMeme();
    aKeptDecision(aKeptMeme(), NOON, Optional.empty(), List.of(), List.of());
    var findings = List.of(new Finding("a", 1, 2), new Finding("b", 3, 4), new Finding("c", 5, 6));
    var last = aKeptDecision(meme, NOON.plusMillis(1), Optional.empty(), List.of(), findings);
    var first =
        aKeptDecision(
            meme, NOON.minusMillis(1), Optional.empty(), List.of(Reason.words("x")), findings);
    var second =
        aKeptDecision(
            meme, NOON, Optional.of(aKeptMember().id()), List.of(Reason.words("y")), List.of());

    assertThat(decisions().findByMeme(meme.id())).containsExactly(first, second, last);
  }

  @Test
  default void noDecisionIsFoundOnAMemeWithoutAny() {
    assertThat(decisions().findByMeme(aKeptMeme().id())).isEmpty();
    assertThat(decisions().findByMeme(MemeId.next(NOON))).isEmpty();
  }

  @Test
  default void examinationsWithEvidenceArePagedNewestFirst() {
    var meme = aKeptMeme();
    var other = aKeptMeme();
    List<Decision> examined = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      var at = NOON.plus(Duration.ofDays(20L * i));
      examined.add(
          0,
          aKeptDecision(
              i % 2 == 0 ? meme : other, at, Optional.empty(), List.of(), List.of(), "{}"));
      aKeptDecision(meme, at.plusSeconds(1), Optional.empty(), List.of(), List.of());
    }
    examined.add(0, sameTime(other, examined.get(0)));

    List<UUID> found = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = decisions().findExaminations(after, 2);
      page.items().forEach(each -> found.add(each.id()));
      after = page.next();
    } while (after.isPresent());

    assertThat(found)
        .containsExactlyElementsOf(
            examined.stream()
                .sorted(
                    Comparator.comparing(Decision::at)
                        .thenComparing(each -> each.id().toString())
                        .reversed())
                .map(Decision::id)
                .toList());
    var newest = decisions().findExaminations(Optional.empty(), 10).items().get(2);
    assertThat(newest)
        .isEqualTo(
            new PastExamination(
                examined.get(2).id(), other.id(), examined.get(2).at(), Verdict.APPROVE, "{}"));
  }

  private Decision sameTime(Meme meme, Decision decision) {
    return aKeptDecision(meme, decision.at(), Optional.empty(), List.of(), List.of(), "{}");
  }
}
