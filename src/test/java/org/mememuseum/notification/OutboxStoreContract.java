package org.mememuseum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;
import org.mememuseum.notification.Announcement.Topic;

/** The contract of {@link OutboxStore}, for every adapter. */
public interface OutboxStoreContract extends StoreContract {
  Instant LATER = NOON.plusSeconds(60);

  private OutboxStore outbox() {
    return stores().outbox();
  }

  private OutboxEntry added(String subject, Instant at) {
    var entry = OutboxEntry.of(announcement(subject), at);
    outbox().add(entry);
    return entry;
  }

  private OutboxEntry dead(String subject, Instant at) {
    var entry = added(subject, NOON);
    var dead = entry.begun(NOON).dead("java.io.IOException: away", at);
    outbox().replace(entry, dead);
    return dead;
  }

  private static Announcement announcement(String subject) {
    return new Announcement(
        Topic.TRENDING_ALERT,
        subject,
        "„Größe“\n🙈",
        Map.of("event", "x", "label", "A & B = C", "empty", ""));
  }

  @Test
  default void whatIsAddedIsFoundAsItIs() {
    var entry = added("News", NOON);
    var plain =
        OutboxEntry.of(new Announcement(Topic.NEW_MEME_UPLOAD, "Plain", "", Map.of()), NOON);
    outbox().add(plain);

    assertThat(outbox().find(entry.id())).contains(entry);
    assertThat(outbox().find(plain.id())).contains(plain);
    assertThat(outbox().find(OutboxEntry.of(announcement("Other"), NOON).id())).isEmpty();
  }

  @Test
  default void whatIsDueIsFoundEarliestFirst() {
    var second = added("Second", NOON.plusMillis(1));
    var first = added("First", NOON);
    var third = added("Third", LATER);
    dead("Dead", NOON);

    assertThat(outbox().findDue(NOON.minusMillis(1), 10)).isEmpty();
    assertThat(outbox().findDue(NOON, 10)).containsExactly(first);
    assertThat(outbox().findDue(LATER.minusMillis(1), 10)).containsExactly(first, second);
    assertThat(outbox().findDue(LATER, 10)).containsExactly(first, second, third);
    assertThat(outbox().findDue(LATER, 2)).containsExactly(first, second);
  }

  @Test
  default void whatWasGivenUpIsFoundOldestFirst() {
    added("Waiting", NOON);
    var second = dead("Second", LATER);
    var first = dead("First", NOON.plusSeconds(1));

    assertThat(outbox().findDead(10)).containsExactly(first, second);
    assertThat(outbox().findDead(1)).containsExactly(first);
    assertThat(outbox().countDead(10)).isEqualTo(2);
    assertThat(outbox().countDead(1)).isEqualTo(1);
  }

  @Test
  default void anEntryIsReplacedByItsNextState() {
    var entry = added("News", NOON);
    var begun = entry.begun(NOON.plus(Duration.ofMinutes(2)));

    outbox().replace(entry, begun);

    assertThat(outbox().find(entry.id())).contains(begun);
    assertThat(outbox().findDue(LATER, 10)).isEmpty();
    var failed = begun.failed("java.io.IOException: away", LATER);
    outbox().replace(begun, failed);
    assertThat(outbox().findDue(LATER, 10)).containsExactly(failed);
  }

  @Test
  default void anOldCopyReplacesAndRemovesNothing() {
    var entry = added("News", NOON);
    var begun = entry.begun(LATER);
    outbox().replace(entry, begun);

    assertThatThrownBy(() -> outbox().replace(entry, entry.begun(NOON)))
        .isInstanceOf(OutboxConflictException.class);
    assertThatThrownBy(() -> outbox().remove(entry)).isInstanceOf(OutboxConflictException.class);
    var elsewhere =
        new OutboxEntry(entry.id(), entry.announcement(), NOON, begun.state(), 1, NOON, "");
    assertThatThrownBy(() -> outbox().remove(elsewhere))
        .isInstanceOf(OutboxConflictException.class);

    assertThat(outbox().find(entry.id())).contains(begun);
  }

  @Test
  default void whatIsRemovedIsGone() {
    var entry = added("News", NOON);

    outbox().remove(entry);

    assertThat(outbox().find(entry.id())).isEmpty();
    assertThat(outbox().findDue(LATER, 10)).isEmpty();
    assertThatThrownBy(() -> outbox().remove(entry)).isInstanceOf(OutboxConflictException.class);
    assertThatThrownBy(() -> outbox().replace(entry, entry.begun(LATER)))
        .isInstanceOf(OutboxConflictException.class);
    assertThat(outbox().find(entry.id())).isEmpty();
  }

  @Test
  default void ofManyWhoReplaceAnEntryAtOnceOneSucceeds() {
    var entry = added("News", NOON);

    var outcomes =
        Crowd.of(
            8,
            i -> {
              outbox().replace(entry, entry.begun(LATER.plusSeconds(i)));
              return i;
            });

    assertThat(outcomes).filteredOn(Integer.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(OutboxConflictException.class::isInstance).hasSize(7);
    int winner =
        (int) outcomes.stream().filter(Integer.class::isInstance).findFirst().orElseThrow();
    assertThat(outbox().find(entry.id())).contains(entry.begun(LATER.plusSeconds(winner)));
  }
}
