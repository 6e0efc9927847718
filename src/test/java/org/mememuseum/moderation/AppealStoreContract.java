package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;

/** The contract of {@link AppealStore}, for every adapter. */
public interface AppealStoreContract extends StoreContract {
  private AppealStore appeals() {
    return stores().appeals();
  }

  private Appeal anAppeal(Instant at) {
    var meme = aKeptMeme();
    var decision =
        new Decision(
            UuidV7.at(at),
            meme.id(),
            at,
            "house-rules",
            Optional.empty(),
            Verdict.REJECT,
            List.of(),
            List.of(),
            "1",
            "");
    stores().decisions().add(decision);
    return new Appeal(
        decision.id(),
        meme.id(),
        meme.author().id(),
        at,
        "Look “again”,\nplease: ☃ 'x'",
        Optional.empty());
  }

  private Appeal aKeptAppeal(Instant at) {
    var appeal = anAppeal(at);
    appeals().add(appeal);
    return appeal;
  }

  private Appeal.Answer anAnswer(Member by, boolean granted) {
    return new Appeal.Answer(by.id(), NOON.plusSeconds(60), "You are right.\n☃", granted);
  }

  @Test
  default void anAppealIsFoundAsAddedAndAsAnswered() {
    var appeal = aKeptAppeal(NOON);
    assertThat(appeals().find(appeal.decision())).contains(appeal);
    assertThat(appeals().find(UuidV7.at(NOON))).isEmpty();

    var answer = anAnswer(aKeptMember(), true);
    appeals().answer(appeal.decision(), answer);

    assertThat(appeals().find(appeal.decision())).contains(appeal.answered(answer));
  }

  @Test
  default void ofManyAppealsAgainstADecisionOneIsAdded() {
    var appeal = anAppeal(NOON);

    var outcomes =
        Crowd.of(
            5,
            i -> {
              appeals().add(appeal);
              return i;
            });

    assertThat(outcomes).filteredOn(AppealConflictException.class::isInstance).hasSize(4);
    assertThat(appeals().countOpen(10)).isEqualTo(1);
  }

  @Test
  default void ofManyAnswersOneIsStored() {
    var appeal = aKeptAppeal(NOON);
    var curator = aKeptMember();

    var outcomes =
        Crowd.of(
            5,
            i -> {
              appeals().answer(appeal.decision(), anAnswer(curator, i == 0));
              return i;
            });

    assertThat(outcomes).filteredOn(AppealConflictException.class::isInstance).hasSize(4);
    assertThat(appeals().find(appeal.decision()).orElseThrow().answer()).isPresent();
    assertThat(appeals().countOpen(10)).isZero();
  }

  @Test
  default void whatIsNotThereIsNotAnswered() {
    var answer = anAnswer(aKeptMember(), false);
    UUID unknown = UuidV7.at(NOON);

    assertThatThrownBy(() -> appeals().answer(unknown, answer))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  default void openAppealsComeInPagesOldestFirst() {
    List<Appeal> open = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      open.add(aKeptAppeal(NOON.plusMillis(i)));
    }
    var closed = aKeptAppeal(NOON);
    appeals().answer(closed.decision(), anAnswer(aKeptMember(), false));

    assertThat(walk(after -> appeals().findOpen(after, 2))).isEqualTo(open);
    assertThat(appeals().countOpen(10)).isEqualTo(5);
    assertThat(appeals().countOpen(3)).isEqualTo(3);
  }
}
