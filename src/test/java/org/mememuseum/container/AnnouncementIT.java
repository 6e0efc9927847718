package org.mememuseum.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mememuseum.Await;
import org.mememuseum.SeveralRefusalsException;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Registration;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Budget;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.Outbox;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.SweepPermit;

/** Announcements to operators through the outbox. */
@ExtendWith(ArquillianExtension.class)
class AnnouncementIT {

  @Inject private MoodyNotifier notifier;
  @Inject private Outbox outbox;
  @Inject private Registration registration;
  private static final MemberId OWNER = MemberId.next(Instant.EPOCH);

  @Inject private Budget budget;
  @Inject private SweepPermit permit;
  @Inject private ActivityStore activities;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive museum() {
    return MuseumWar.withTests(AnnouncementIT.class, MoodyNotifier.class, Await.class);
  }

  @AfterEach
  void recover() {
    notifier.refuse(0);
  }

  @Test
  void whatWasQueuedArrivesAsItWas() {
    String subject = unique();
    var announcement =
        new Announcement(
            Topic.TRENDING_ALERT, subject, "„Größe“\n🙈", Map.of("event", "x", "label", "A & B"));

    outbox.add(announcement);

    assertThat(awaited(subject)).containsExactly(announcement);
  }

  @Test
  void whileOperatorsCannotBeToldItWaitsAndIsTriedAgain() {
    notifier.refuse(12);
    String name = unique();

    register(name);

    assertThat(awaited("New member: " + name)).hasSize(1);
    assertThat(notifier.refusalsLeft()).isZero();
  }

  @Test
  void whatDidNotHappenIsNotTold() throws Exception {
    String undone = unique();
    transaction.begin();
    outbox.add(new Announcement(Topic.NEW_MEME_UPLOAD, undone, "Undone.", Map.of()));
    transaction.rollback();
    String name = unique();
    register(name);

    assertThatThrownBy(() -> register(name)).isInstanceOf(SeveralRefusalsException.class);

    String last = unique();
    outbox.add(new Announcement(Topic.NEW_MEME_UPLOAD, last, "Done.", Map.of()));
    awaited(last);
    assertThat(announcementsOf(undone)).isEmpty();
    assertThat(announcementsOf("New member: " + name)).hasSize(1);
  }

  @Test
  void aUsedUpBudgetIsToldOnce() {
    String subject = "The day’s examinations are used up";

    assertThat(budget.spend(Integer.MAX_VALUE, OWNER)).isEqualTo(Budget.Answer.DAY_SPENT);
    assertThat(budget.spend(Integer.MAX_VALUE, OWNER)).isEqualTo(Budget.Answer.DAY_SPENT);

    assertThat(awaited(subject)).hasSize(1);
    assertThat(budget.spend(1, OWNER)).isEqualTo(Budget.Answer.GRANTED);
  }

  @Test
  void oddlyManyPicturesWithoutAMemeAreToldOnceAndWhatIsTakenIsInTheLog() {
    var folder = new ImageFolder(MemberId.next(Instant.now()), MemeId.next(Instant.now()));

    assertThat(permit.request(List.of(folder), 0)).isFalse();
    assertThat(permit.request(List.of(folder), 0)).isFalse();
    assertThat(permit.request(List.of(folder), 20)).isTrue();

    assertThat(awaited("Oddly many pictures have no meme")).hasSize(1);
    var lines = activities.findNewest(Optional.empty(), 100).items();
    assertThat(lines).filteredOn(line -> line.action() == Action.SWEEP_STOPPED).hasSize(1);
    assertThat(lines)
        .filteredOn(line -> line.action() == Action.SWEEP)
        .singleElement()
        .satisfies(line -> assertThat(line.details()).isEqualTo(folder.trashPath()))
        .satisfies(line -> assertThat(line.subject()).contains(folder.meme().value()));
  }

  private List<Announcement> awaited(String subject) {
    return Await.until(
        "operators are told: " + subject,
        () -> announcementsOf(subject),
        announcements -> !announcements.isEmpty());
  }

  private List<Announcement> announcementsOf(String subject) {
    return notifier.announced().stream()
        .filter(announcement -> announcement.subject().equals(subject))
        .toList();
  }

  private void register(String name) {
    registration.register(
        new EmailAddress(name + "@example.org"),
        new PublicName(name),
        new NewPassword("hung with care"),
        name,
        "");
  }

  private static String unique() {
    return "m" + UUID.randomUUID().toString().substring(0, 18);
  }
}
