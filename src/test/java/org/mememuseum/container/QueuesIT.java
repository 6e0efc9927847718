package org.mememuseum.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mememuseum.Await;
import org.mememuseum.Crowd;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Registration;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.Outbox;
import org.mememuseum.notification.OutboxConflictException;
import org.mememuseum.notification.OutboxEntry;
import org.mememuseum.operations.QueueName;
import org.mememuseum.operations.QueueState;
import org.mememuseum.operations.Queues;

/** The queues as admins see them, and dead letters, in the server. */
@ExtendWith(ArquillianExtension.class)
class QueuesIT {
  private static final int ALWAYS = Integer.MAX_VALUE;
  private static final int LIMIT = 100;

  @Inject private Queues queues;
  @Inject private MoodyNotifier notifier;
  @Inject private Outbox outbox;
  @Inject private ActivityStore activities;
  @Inject private Registration registration;
  @Inject private MemberStore members;
  @Inject private UserTransaction transaction;

  private Member admin;

  @Deployment
  static WebArchive museum() {
    return MuseumWar.withTests(QueuesIT.class, MoodyNotifier.class, Await.class, Crowd.class);
  }

  @BeforeEach
  void appoint() {
    var email = new EmailAddress("director-" + UUID.randomUUID() + "@example.org");
    registration.appointAdmin(email, new PublicName(unique()), new NewPassword("hung with care"));
    admin = members.findByEmail(email).orElseThrow();
    Await.until("nothing waits", () -> measure().size() == 0);
  }

  @AfterEach
  void recover() {
    notifier.refuse(0);
  }

  @Test
  void whatFailsToTheLastIsADeadLetterThatSaysWhyAndArrivesOnceItIsSentAgain() {
    String subject = unique();
    var letter = dead(subject);

    assertThat(letter.reason()).contains("away, as asked for by the test");
    assertThat(letter.attempts()).isEqualTo(30);
    assertThat(queues.countDeadLetters(admin, LIMIT))
        .isPositive()
        .isEqualTo(queues.findDeadLetters(admin, LIMIT).size());
    assertThat(letter.at()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    queues.sendAgain(letter.id(), admin);

    Await.until("operators are told", () -> isAnnounced(subject));
    assertThat(find(subject)).isEmpty();
    assertThat(details(Action.SEND_AGAIN)).contains("announcements: " + subject);
  }

  @Test
  void whatIsSentAgainHasAllAttemptsBeforeIt() {
    String subject = unique();
    var letter = dead(subject);
    notifier.refuse(20);

    queues.sendAgain(letter.id(), admin);

    Await.until("operators are told", () -> isAnnounced(subject));
    assertThat(find(subject)).isEmpty();
  }

  @Test
  void whatIsDroppedIsGoneAndInTheLog() {
    String subject = unique();
    var letter = dead(subject);

    queues.drop(letter.id(), admin);

    assertThat(find(subject)).isEmpty();
    assertThat(details(Action.DROP_MESSAGE)).contains("announcements: " + subject);
    assertThatThrownBy(() -> queues.sendAgain(letter.id(), admin))
        .isInstanceOf(OutboxConflictException.class);
    assertThatThrownBy(() -> queues.drop(letter.id(), admin))
        .isInstanceOf(OutboxConflictException.class);
  }

  @Test
  void ofManyWhoSendItAgainAtOnceOneSucceeds() {
    String subject = unique();
    var letter = dead(subject);

    var outcomes = Crowd.of(4, i -> isSentAgain(letter));

    assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
    Await.until("operators are told", () -> isAnnounced(subject));
    assertThat(announced(subject)).isEqualTo(1);
  }

  @Test
  void whatIsRolledBackIsStillThereAndNotSent() throws Exception {
    String subject = unique();
    var letter = dead(subject);
    transaction.begin();
    outbox.sendAgain(letter.id());
    transaction.rollback();

    Await.until("it is back", () -> find(subject).isPresent());
    assertThat(announced(subject)).isZero();
    queues.drop(find(subject).orElseThrow().id(), admin);
  }

  @Test
  void whatWaitsForItsNextTryCountsWithItsAge() {
    var begin = Instant.now().minusMillis(1);
    notifier.refuse(ALWAYS);
    String subject = unique();
    outbox.add(announcement(subject));

    var state = Await.until("it waits", this::measure, queue -> queue.size() > 0);

    assertThat(state.oldest().orElseThrow()).isBetween(begin, Instant.now());
    notifier.refuse(0);
    Await.until("operators are told", () -> isAnnounced(subject));
    var empty = Await.until("it is empty", this::measure, queue -> queue.size() == 0);
    assertThat(empty.oldest()).isEmpty();
  }

  private QueueState measure() {
    return queues.measure(admin).get(QueueName.ANNOUNCEMENTS.ordinal());
  }

  private boolean isSentAgain(OutboxEntry letter) {
    try {
      queues.sendAgain(letter.id(), admin);
      return true;
    } catch (OutboxConflictException gone) {
      return false;
    }
  }

  /** Has an announcement with this subject fail until it is given up. */
  private OutboxEntry dead(String subject) {
    notifier.refuse(ALWAYS);
    outbox.add(announcement(subject));
    Await.until("it is given up", () -> find(subject).isPresent());
    notifier.refuse(0);
    return find(subject).orElseThrow();
  }

  private Optional<OutboxEntry> find(String subject) {
    return queues.findDeadLetters(admin, LIMIT).stream()
        .filter(letter -> letter.announcement().subject().equals(subject))
        .findAny();
  }

  private boolean isAnnounced(String subject) {
    return announced(subject) > 0;
  }

  private long announced(String subject) {
    return notifier.announced().stream()
        .filter(announcement -> announcement.subject().equals(subject))
        .count();
  }

  private List<String> details(Action action) {
    return activities.findNewest(Optional.empty(), LIMIT).items().stream()
        .filter(line -> line.action() == action)
        .filter(line -> line.actor().equals(Optional.of(admin.id())))
        .map(line -> line.details())
        .toList();
  }

  private static Announcement announcement(String subject) {
    return new Announcement(Topic.TRENDING_ALERT, subject, "Words.", Map.of("event", "x"));
  }

  private static String unique() {
    return "m" + UUID.randomUUID().toString().substring(0, 18);
  }
}
