package org.mememuseum.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.RetrySchedule;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.meme.Memes;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MemoryOutbox;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.DeliveryRetries;
import org.mememuseum.notification.Outbox;
import org.mememuseum.notification.OutboxConflictException;
import org.mememuseum.notification.OutboxEntry;
import org.mememuseum.notification.OutboxEntry.State;
import org.mememuseum.operations.DeadLetterHandled.What;

class QueuesTest {
  private static final Announcement NEWS =
      new Announcement(Topic.TRENDING_ALERT, "News", "Words.", Map.of());

  private final Member admin = Members.aMember().as(Role.ADMIN).build();
  private final MovableClock clock = new MovableClock();
  private final RecordedEvents<DeadLetterHandled> events = new RecordedEvents<>();
  private final MemoryOutbox entries = new MemoryOutbox();
  private final MemoryMemes memes = new MemoryMemes();
  private final OutboxEntry dead = entry(State.DEAD, clock.instant());
  private final Queues queues =
      new Queues(
          memes,
          new Outbox(
              entries,
              (id, delay) -> {},
              new DeliveryRetries(new RetrySchedule(1, Duration.ZERO, 1, Duration.ZERO)),
              clock),
          entries,
          events,
          clock);

  @Test
  void whoeverSendsADeadLetterAgainIsKnown() {
    entries.add(dead);

    queues.sendAgain(dead.id(), admin);

    assertThat(events.fired())
        .containsExactly(new DeadLetterHandled(NEWS, admin.id(), What.SENT_AGAIN));
    assertThat(queues.countDeadLetters(admin, 10)).isZero();
  }

  @Test
  void whoeverDropsADeadLetterIsKnown() {
    entries.add(dead);

    queues.drop(dead.id(), admin);

    assertThat(events.fired())
        .containsExactly(new DeadLetterHandled(NEWS, admin.id(), What.DROPPED));
  }

  @Test
  void ofOneThatIsGoneNothingIsSaid() {
    entries.add(dead);
    var other = UUID.randomUUID();

    assertThatThrownBy(() -> queues.sendAgain(other, admin))
        .isInstanceOf(OutboxConflictException.class);
    assertThatThrownBy(() -> queues.drop(other, admin)).isInstanceOf(OutboxConflictException.class);

    assertThat(events.fired()).isEmpty();
    assertThat(queues.findDeadLetters(admin, 10)).containsExactly(dead);
  }

  @Test
  void whatWaitsIsCountedWithItsAge() {
    var now = clock.instant();
    memes.add(Memes.aMeme().receivedAt(now.minusSeconds(9)).build());
    memes.add(Memes.aMeme().receivedAt(now.minusSeconds(60)).build());
    memes.add(Memes.aMeme().receivedAt(now.minusSeconds(90)).approved(now).build());
    entries.add(entry(State.WAITING, now.minusSeconds(30)));
    entries.add(dead);

    assertThat(queues.measure(admin))
        .containsExactly(
            new QueueState(QueueName.EXAMINATION, 2, Optional.of(now.minusSeconds(60))),
            new QueueState(QueueName.ANNOUNCEMENTS, 1, Optional.of(now.minusSeconds(30))));
  }

  @Test
  void whereNothingWaitsNothingIsOld() {
    assertThat(queues.measure(admin))
        .containsExactly(
            new QueueState(QueueName.EXAMINATION, 0, Optional.empty()),
            new QueueState(QueueName.ANNOUNCEMENTS, 0, Optional.empty()));
  }

  private static OutboxEntry entry(State state, Instant createdAt) {
    return new OutboxEntry(
        UUID.randomUUID(), NEWS, createdAt, state, 1, createdAt.plusSeconds(600), "away");
  }
}
