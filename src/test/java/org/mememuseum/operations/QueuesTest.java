package org.mememuseum.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.operations.DeadLetterHandled.What;

class QueuesTest {
  private static final DeadLetter LETTER =
      new DeadLetter(
          "ID:1", Optional.of(QueueName.ANNOUNCEMENTS), "News", "It broke.", 30, Instant.EPOCH);

  private final Member admin = Members.aMember().as(Role.ADMIN).build();
  private final RecordedEvents<DeadLetterHandled> events = new RecordedEvents<>();
  private final List<DeadLetter> letters = new ArrayList<>(List.of(LETTER));
  private final Queues queues = new Queues(List::of, new Letters(), events);

  @Test
  void whoeverSendsADeadLetterAgainIsKnown() {
    queues.sendAgain("ID:1", admin);

    assertThat(events.fired())
        .containsExactly(new DeadLetterHandled(LETTER, admin.id(), What.SENT_AGAIN));
    assertThat(queues.countDeadLetters(admin, 10)).isZero();
  }

  @Test
  void whoeverDropsADeadLetterIsKnown() {
    queues.drop("ID:1", admin);

    assertThat(events.fired())
        .containsExactly(new DeadLetterHandled(LETTER, admin.id(), What.DROPPED));
  }

  @Test
  void ofOneThatIsGoneNothingIsSaid() {
    assertThatThrownBy(() -> queues.sendAgain("ID:2", admin))
        .isInstanceOf(DeadLetterGoneException.class);
    assertThatThrownBy(() -> queues.drop("ID:2", admin))
        .isInstanceOf(DeadLetterGoneException.class);

    assertThat(events.fired()).isEmpty();
    assertThat(queues.findDeadLetters(admin, 10)).containsExactly(LETTER);
  }

  /** The dead letters of this test. */
  private final class Letters implements DeadLetterQueue {
    @Override
    public List<DeadLetter> find(int limit) {
      return letters.stream().limit(limit).toList();
    }

    @Override
    public int count(int limit) {
      return find(limit).size();
    }

    @Override
    public DeadLetter sendAgain(String id) {
      return drop(id);
    }

    @Override
    public DeadLetter drop(String id) {
      var found = letters.stream().filter(letter -> letter.id().equals(id)).findAny();
      found.ifPresent(letters::remove);
      return found.orElseThrow(DeadLetterGoneException::new);
    }
  }
}
