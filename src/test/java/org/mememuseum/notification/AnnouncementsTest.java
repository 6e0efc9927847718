package org.mememuseum.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.RetrySchedule;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberRegistered;
import org.mememuseum.member.Members;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.memory.MemoryOutbox;
import org.mememuseum.moderation.BudgetSpent;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Finding;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.reaction.MemeTrending;
import org.mememuseum.reaction.Milestone;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.upload.SweepStopped;

class AnnouncementsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final MemoryOutbox entries = new MemoryOutbox();
  private final Announcements announcements =
      new Announcements(
          new Outbox(
              entries,
              (id, delay) -> {},
              new DeliveryRetries(new RetrySchedule(1, Duration.ZERO, 1, Duration.ZERO)),
              Clock.fixed(NOON, ZoneOffset.UTC)),
          new BaseUrl(URI.create("https://museum.example")));

  @Test
  void aNewMemberIsToldWithoutTheAddress() {
    var member = Members.aMember().named("Mona").build();

    announcements.on(new MemberRegistered(member));

    assertThat(only().topic()).isEqualTo(Topic.NEW_MEME_UPLOAD);
    assertThat(only().subject()).isEqualTo("New member: Mona");
    assertThat(only().body()).isEqualTo("Mona has registered.");
    assertThat(only().attributes()).containsEntry("event", "member-registered");
  }

  @Test
  void anApprovedMemeIsToldWithItsLink() {
    var meme = Memes.aMeme().titled("Größe").in(Category.SCIENCE).approved(NOON).build();

    announcements.on(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING, false));

    assertThat(only().topic()).isEqualTo(Topic.NEW_MEME_UPLOAD);
    assertThat(only().subject()).isEqualTo("New meme: Größe");
    assertThat(only().body())
        .isEqualTo(about(meme) + " is on the wall.\nhttps://museum.example/view/" + meme.id());
    assertThat(only().attributes())
        .containsEntry("event", "meme-approved")
        .containsEntry("meme_id", meme.id().toString())
        .containsEntry("category", "science");
  }

  @Test
  void aMemeThatWasPublicBeforeIsNotToldAgain() {
    var meme = Memes.aMeme().approved(NOON.minusSeconds(1)).build();

    announcements.on(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING, false));

    assertThat(announced()).isEmpty();
  }

  @Test
  void aHeldMemeIsToldWithLabelConfidenceAndTheLinkForStaff() {
    var meme = Memes.aMeme().held("Held: 'Weapons'.").build();
    var findings = List.of(new Finding("Weapons", 97.34, 95), new Finding("Alcohol", 20, 50));

    announcements.on(
        new MemeJudged(meme, decision(meme, Verdict.HOLD, findings), Status.PENDING, false));

    assertThat(only().topic()).isEqualTo(Topic.CONTENT_MODERATION);
    assertThat(only().subject()).startsWith("Meme held: ");
    assertThat(only().body())
        .isEqualTo(
            about(meme)
                + """
                 waits for a curator.
                Because. Held: “Cat” with 9.5 % confidence, from 9 %.
                Weapons: 97.3 % confidence, counts from 95.0 %.
                Alcohol: 20.0 % confidence, counts from 50.0 %.
                Decide: https://museum.example/admin/review
                For staff: https://museum.example/view/"""
                + meme.id());
    assertThat(only().attributes())
        .containsEntry("event", "meme-held")
        .containsEntry("label", "Weapons")
        .containsEntry("confidence", "97.3")
        .containsEntry("decided_by", "rekognition");
  }

  @Test
  void aRejectedMemeIsToldWithItsReasons() {
    var meme = Memes.aMeme().rejected("No.").build();

    announcements.on(
        new MemeJudged(meme, decision(meme, Verdict.REJECT, List.of()), Status.PENDING, false));

    assertThat(only().subject()).startsWith("Meme rejected: ");
    assertThat(only().body())
        .isEqualTo(
            about(meme)
                + """
                 was rejected.
                Because. Held: “Cat” with 9.5 % confidence, from 9 %.
                For staff: https://museum.example/view/"""
                + meme.id());
    assertThat(only().attributes())
        .containsEntry("event", "meme-rejected")
        .doesNotContainKey("label");
  }

  @Test
  void aTrendIsToldWithItsThreshold() {
    var meme = Memes.aMeme().approved(NOON).build();

    announcements.on(new MemeTrending(meme, new Milestone(Milestone.Kind.LIKES, 10)));

    assertThat(only().topic()).isEqualTo(Topic.TRENDING_ALERT);
    assertThat(only().subject()).isEqualTo("Trending meme: It works on my machine");
    assertThat(only().body())
        .startsWith(about(meme) + " has reached 10 likes.\n0 likes, 0 views.\nhttps://");
    assertThat(only().attributes())
        .containsEntry("counted", "likes")
        .containsEntry("threshold", "10");
  }

  @Test
  void oneOfAnythingIsToldAsOne() {
    var once = Memes.aMeme().approved(NOON).counting(new Counts(1, 1, 0)).build();

    announcements.on(new MemeTrending(once, new Milestone(Milestone.Kind.VIEWS, 1)));

    assertThat(only().body()).contains("has reached 1 view.", "1 like, 1 view.");
  }

  @Test
  void aUsedUpBudgetIsTold() {
    announcements.on(new BudgetSpent(LocalDate.parse("2026-11-22"), 3000));

    assertThat(only().topic()).isEqualTo(Topic.CONTENT_MODERATION);
    assertThat(only().subject()).isEqualTo("The day’s examinations are used up");
    assertThat(only().body())
        .isEqualTo(
            """
            All 3000 calls of 2026-11-22 (UTC) are made. Until the next day every picture is held.
            Decide: https://museum.example/admin/review""");
  }

  @Test
  void aStoppedSweepIsToldWithItsNumbers() {
    announcements.on(new SweepStopped(1234, 20));

    assertThat(only().subject()).isEqualTo("Oddly many pictures have no meme");
    assertThat(only().body())
        .startsWith(
            "The sweep found 1234 pictures without a meme and took none: at most 20 may go in a"
                + " day.\nMake sure")
        .endsWith("what to do then.");
  }

  @Test
  void aTitleThatLooksLikeAPlaceholderIsToldAsItIs() {
    var meme = Memes.aMeme().titled("It's {0} '{1}'").approved(NOON).build();

    announcements.on(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING, false));

    assertThat(only().subject()).isEqualTo("New meme: It's {0} '{1}'");
    assertThat(only().body()).startsWith("\"It's {0} '{1}'\" by ");
  }

  private static String about(Meme meme) {
    return "\"%s\" by %s (%s)"
        .formatted(meme.details().title(), meme.author().name(), meme.id().accessionNumber());
  }

  private Announcement only() {
    assertThat(announced()).hasSize(1);
    return announced().get(0);
  }

  private List<Announcement> announced() {
    return entries.findDue(NOON, 10).stream().map(OutboxEntry::announcement).toList();
  }

  private static Decision decision(Meme meme, Verdict verdict, List<Finding> findings) {
    return new Decision(
        UuidV7.at(NOON),
        meme.id(),
        NOON,
        "rekognition",
        Optional.empty(),
        verdict,
        List.of(Reason.words("Because."), Reason.of("decision.held", "Cat", "9.5", "9")),
        findings,
        "1",
        "{}");
  }
}
