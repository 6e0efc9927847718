package org.mememuseum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.RetrySchedule;
import org.mememuseum.memory.MemoryOutbox;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.notification.Announcement.Topic;

/** Announcements from the outbox to operators. */
class DeliveriesTest {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final int ATTEMPTS = 3;

  private final MovableClock clock = new MovableClock();
  private final MemoryOutbox store = new MemoryOutbox();
  private final List<UUID> woken = new ArrayList<>();
  private final List<Duration> delays = new ArrayList<>();
  private final Operators operators = new Operators();
  private final Outbox outbox =
      new Outbox(
          store,
          (id, delay) -> {
            woken.add(id);
            delays.add(delay);
          },
          new DeliveryRetries(new RetrySchedule(ATTEMPTS, FIRST, 2, Duration.ofMinutes(10))),
          clock);
  private final Deliveries deliveries = new Deliveries(outbox, store, operators, clock);

  @Test
  void whatIsAddedIsDeliveredAtOnceAndThenGone() {
    var id = add("News");

    assertThat(delays).containsExactly(Duration.ZERO);
    assertThat(deliveries.deliver(id)).isTrue();

    assertThat(operators.told).extracting(Announcement::subject).containsExactly("News");
    assertThat(store.find(id)).isEmpty();
  }

  @Test
  void twoMessagesDeliverItOnce() {
    var id = add("News");

    deliveries.deliver(id);
    deliveries.deliver(id);

    assertThat(operators.told).hasSize(1);
  }

  @Test
  void whileOneDeliversItNobodyElseDoes() {
    var id = add("News");
    operators.meanwhile = () -> assertThat(deliveries.deliver(id)).isTrue();

    deliveries.deliver(id);

    assertThat(operators.told).hasSize(1);
  }

  @Test
  void whatFailedIsTriedAgainLaterAndLater() {
    var id = add("News");
    operators.away = true;

    assertThat(deliveries.deliver(id)).isFalse();
    assertThat(deliveries.deliver(id)).as("is not due").isTrue();
    clock.advance(FIRST);
    assertThat(deliveries.deliver(id)).isFalse();

    assertThat(delays).containsExactly(Duration.ZERO, FIRST, FIRST.multipliedBy(2));
    var waiting = store.find(id).orElseThrow();
    assertThat(waiting.attempts()).isEqualTo(2);
    assertThat(waiting.reason()).isEqualTo("java.lang.IllegalStateException: away");
    operators.away = false;
    clock.advance(FIRST.multipliedBy(2));
    assertThat(deliveries.deliver(id)).isTrue();
    assertThat(operators.told).hasSize(1);
  }

  @Test
  void afterTheLastAttemptItIsGivenUpWithItsReason() {
    var dead = store.find(dead("News")).orElseThrow();

    assertThat(dead.state()).isEqualTo(OutboxEntry.State.DEAD);
    assertThat(dead.attempts()).isEqualTo(ATTEMPTS);
    assertThat(dead.reason()).isEqualTo("java.lang.IllegalStateException: away");
    assertThat(dead.at()).isEqualTo(clock.instant());
    clock.advance(Duration.ofDays(1));
    operators.away = false;
    deliveries.deliverDue();
    assertThat(operators.told).isEmpty();
  }

  @Test
  void whatIsSentAgainHasAllAttemptsBeforeIt() {
    var id = dead("News");
    woken.clear();

    assertThat(outbox.sendAgain(id).announcement().subject()).isEqualTo("News");

    assertThat(woken).containsExactly(id);
    assertThat(store.find(id).orElseThrow().attempts()).isZero();
    assertThat(deliveries.deliver(id)).isFalse();
    assertThat(store.findDead(1)).isEmpty();
    assertThatThrownBy(() -> outbox.sendAgain(id)).isInstanceOf(OutboxConflictException.class);
    assertThatThrownBy(() -> outbox.drop(id)).isInstanceOf(OutboxConflictException.class);
  }

  @Test
  void whatIsDroppedIsGone() {
    var id = dead("News");

    outbox.drop(id);

    assertThat(store.find(id)).isEmpty();
    assertThatThrownBy(() -> outbox.drop(id)).isInstanceOf(OutboxConflictException.class);
  }

  @Test
  void theSweepDeliversWhatNoMessageDid() {
    add("First");
    add("Second");
    clock.advance(Duration.ofSeconds(4));
    deliveries.deliverDue();
    assertThat(operators.told).isEmpty();

    clock.advance(Duration.ofSeconds(1));
    deliveries.deliverDue();

    assertThat(operators.told)
        .extracting(Announcement::subject)
        .containsExactlyInAnyOrder("First", "Second");
  }

  @Test
  void theSweepEndsAtTheFirstFailureSoThatAnOutageCostsFewAttempts() {
    add("First");
    add("Second");
    operators.away = true;
    clock.advance(Duration.ofMinutes(1));

    deliveries.deliverDue();

    assertThat(store.findDue(Instant.MAX, 10)).extracting(OutboxEntry::attempts).contains(0, 1);
  }

  @Test
  void whatAKilledServerHadBegunIsDeliveredByTheNextSweep() {
    var id = add("News");
    outbox.begin(id);

    clock.advance(Duration.ofSeconds(19));
    deliveries.deliverDue();
    assertThat(operators.told).isEmpty();

    clock.advance(Duration.ofSeconds(6));
    deliveries.deliverDue();
    assertThat(operators.told).hasSize(1);
  }

  @Test
  void whatKillsTheServerEachTimeIsGivenUp() {
    var id = add("News");
    for (int i = 0; i < ATTEMPTS; i++) {
      assertThat(outbox.begin(id)).isPresent();
      clock.advance(Duration.ofMinutes(3));
    }

    assertThat(deliveries.deliver(id)).isTrue();

    assertThat(operators.told).isEmpty();
    assertThat(store.findDead(1))
        .singleElement()
        .satisfies(
            dead -> assertThat(dead.reason()).isEqualTo("The server was stopped meanwhile."));
  }

  @Test
  void anIdOfNothingIsIgnored() {
    assertThatCode(() -> deliveries.deliver(UUID.randomUUID())).doesNotThrowAnyException();
  }

  private UUID add(String subject) {
    outbox.add(new Announcement(Topic.TRENDING_ALERT, subject, "Words.", Map.of()));
    return woken.get(woken.size() - 1);
  }

  /** Has an announcement fail until it is given up. */
  private UUID dead(String subject) {
    var id = add(subject);
    operators.away = true;
    for (int i = 0; i < ATTEMPTS; i++) {
      assertThat(deliveries.deliver(id)).isFalse();
      clock.advance(i < ATTEMPTS - 1 ? Duration.ofMinutes(1) : Duration.ZERO);
    }
    return id;
  }

  /** Operators who can be away. */
  private static final class Operators implements Notifier {
    private final List<Announcement> told = new ArrayList<>();
    private boolean away;
    private Runnable meanwhile = () -> {};

    @Override
    public void announce(Announcement announcement) {
      if (away) {
        throw new IllegalStateException("away");
      }
      meanwhile.run();
      told.add(announcement);
    }
  }
}
