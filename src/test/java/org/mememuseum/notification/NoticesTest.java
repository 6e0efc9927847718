package org.mememuseum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MemoryNotices;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;
import org.mememuseum.reaction.Mentions;

class NoticesTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final MovableClock clock = new MovableClock();
  private final MemoryNotices store = new MemoryNotices();
  private final List<Notice> stored = store.all();
  private final UnreadCache unread = new UnreadCache(store, clock);
  private final MemoryMembers members = new MemoryMembers();
  private final RecordedEvents<Object> events = new RecordedEvents<>();
  private final Notices notices = new Notices(store, unread, new Mentions(members), events, clock);

  @Test
  void anOwnerIsToldTheReasonsOfTheDecision() {
    var meme = aMeme().held().build();
    var reasons =
        List.of(
            Reason.of("decision.held", "Weapons", "97.3", "95"), Reason.words("Not\nfunny {0}."));

    notices.onJudged(
        new MemeJudged(meme, decision(meme, Verdict.HOLD, reasons), Status.PENDING, false));

    assertThat(stored).singleElement().extracting(Notice::kind).isEqualTo(Notice.Kind.HELD);
    assertThat(stored.get(0).member()).isEqualTo(meme.author().id());
    assertThat(stored.get(0).reasons()).isEqualTo(reasons);
  }

  @Test
  void anApprovalNeedsNoReasons() {
    var meme = aMeme().approved(NOON).build();

    notices.onJudged(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING, false));

    assertThat(stored).singleElement().extracting(Notice::details).isEqualTo("");
    assertThat(stored.get(0).reasons()).isEmpty();
  }

  @Test
  void unreadNoticesAreCountedOnceInTenSecondsUnlessTheyChange() {
    var owner = aMember().build();
    var meme = aMeme().by(owner).approved(NOON).build();
    assertThat(notices.countUnread(owner)).isZero();

    notices.onJudged(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING, false));
    assertThat(notices.countUnread(owner)).isZero();
    unread.on((NoticesChanged) events.fired().get(0));
    assertThat(notices.countUnread(owner)).isEqualTo(1);

    stored.clear();
    assertThat(notices.countUnread(owner)).isEqualTo(1);
    clock.advance(Duration.ofSeconds(10));
    assertThat(notices.countUnread(owner)).isZero();
  }

  @Test
  void thoseWhoAreMentionedAreToldOnceAndTheOwnerOnlyOfTheComment() {
    var owner = aKeptMember("Olga");
    var author = aKeptMember("Anna");
    var mentioned = aKeptMember("Otto");
    members.rename(mentioned.id(), new PublicName("Ottokar"));
    var meme = aMeme().by(owner).approved(NOON).build();

    notices.onComment(
        commented(meme, author, "@otto @Ottokar @Olga @Anna @nobody see anna@otto.org!"));

    assertThat(stored)
        .extracting(Notice::member, Notice::kind, Notice::details)
        .containsExactly(
            tuple(owner.id(), Notice.Kind.COMMENTED, "Anna"),
            tuple(mentioned.id(), Notice.Kind.MENTIONED, "Anna"));
  }

  @Test
  void anOwnerWhoCommentsTellsThoseWhomTheyMentionButNotThemselves() {
    var owner = aKeptMember("Olga");
    var mentioned = aKeptMember("Otto");
    var meme = aMeme().by(owner).approved(NOON).build();

    notices.onComment(commented(meme, owner, "By @Olga, for @Otto."));

    assertThat(stored)
        .extracting(Notice::member, Notice::kind)
        .containsExactly(tuple(mentioned.id(), Notice.Kind.MENTIONED));
  }

  @Test
  void noMoreThanFiveAreToldOfOneComment() {
    var author = aKeptMember("Anna");
    var meme = aMeme().by(author).approved(NOON).build();
    var text = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      text.append("@").append(aKeptMember("Guest" + i).name()).append(" ");
    }

    notices.onComment(commented(meme, author, text.toString()));

    assertThat(stored).hasSize(5);
  }

  @Test
  void theAuthorOfAParentIsToldOfTheReplyAndNothingElseOfIt() {
    var owner = aKeptMember("Olga");
    var author = aKeptMember("Anna");
    var replier = aKeptMember("Otto");
    var meme = aMeme().by(owner).approved(NOON).build();
    var parent = commented(meme, author, "Ha.").comment();
    var reply = commented(meme, replier, "@Anna @Olga ho.").comment();

    notices.onComment(CommentChanged.written(meme, reply, replier, Optional.of(parent)));

    assertThat(stored)
        .extracting(Notice::member, Notice::kind, Notice::details)
        .containsExactly(
            tuple(author.id(), Notice.Kind.REPLIED, "Otto"),
            tuple(owner.id(), Notice.Kind.COMMENTED, "Otto"));
  }

  @Test
  void nobodyIsToldOfTheirOwnReplyAndAnOwnerOnceOfAReplyToThem() {
    var owner = aKeptMember("Olga");
    var replier = aKeptMember("Otto");
    var meme = aMeme().by(owner).approved(NOON).build();
    var ofOwner = Optional.of(commented(meme, owner, "Ha.").comment());
    var reply = commented(meme, replier, "Ho.").comment();

    notices.onComment(CommentChanged.written(meme, reply, replier, ofOwner));
    notices.onComment(CommentChanged.written(meme, reply, owner, ofOwner));

    assertThat(stored)
        .extracting(Notice::member, Notice::kind)
        .containsExactly(tuple(owner.id(), Notice.Kind.REPLIED));
  }

  @Test
  void aMentionAddedByAnEditIsToldOnce() {
    var author = aKeptMember("Anna");
    var otto = aKeptMember("Otto");
    var meme = aMeme().by(author).approved(NOON).build();
    var written = commented(meme, author, "Ha.");

    var mentioning = edited(written, "Ha, @Otto and @Anna.");
    notices.onComment(mentioning);
    notices.onComment(edited(mentioning, "Ha, @Otto and @Anna!"));
    members.rename(otto.id(), new PublicName("Ottokar"));
    notices.onComment(edited(mentioning, "Ha, @Ottokar and @Anna!"));

    assertThat(stored)
        .extracting(Notice::member, Notice::kind)
        .containsExactly(tuple(otto.id(), Notice.Kind.MENTIONED));
  }

  @Test
  void aBatchOfApprovalsIsCountedAndListedAsOneNoticeUntilEachPictureWasLookedAt() {
    var owner = aMember().build();
    List<Meme> batch = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofMinutes(2));
      batch.add(0, approved(owner));
    }
    clock.advance(Duration.ofMinutes(23));
    var later = approved(owner);

    assertThat(notices.countUnread(owner)).isEqualTo(2);
    assertThat(memesIn(notices.find(owner, Optional.empty(), 60).items()))
        .satisfiesExactly(
            newest -> assertThat(newest).startsWith(later.id()).hasSize(20),
            oldest -> assertThat(oldest).containsExactly(batch.get(19).id()));

    notices.markRead(owner, later.id());
    notices.markRead(owner, batch.get(3).id());
    notices.markRead(owner, aMeme().build().id());
    clock.advance(Duration.ofSeconds(10));
    assertThat(stored).filteredOn(Notice::read).hasSize(2);
    assertThat(memesIn(notices.find(owner, Optional.empty(), 60).items()))
        .satisfiesExactly(
            read -> assertThat(read).containsExactly(later.id(), batch.get(3).id()),
            unread -> assertThat(unread).hasSize(19));
    assertThat(notices.countUnread(owner)).isEqualTo(1);
  }

  @Test
  void whatSaysDifferentThingsIsNotGathered() {
    var owner = aMember().build();
    for (var reason : List.of("Spam.", "Spam.", "Rude.")) {
      var meme = aMeme().by(owner).held().build();
      var reasons = List.of(Reason.words(reason));
      notices.onJudged(
          new MemeJudged(meme, decision(meme, Verdict.REJECT, reasons), Status.HELD, false));
      notices.onJudged(
          new MemeJudged(meme, decision(meme, Verdict.HOLD, reasons), Status.PENDING, false));
    }

    assertThat(memesIn(notices.find(owner, Optional.empty(), 60).items()))
        .extracting(List::size)
        .containsExactlyInAnyOrder(3, 2, 1);
  }

  private Meme approved(Member owner) {
    var meme = aMeme().by(owner).approved(NOON).build();
    notices.onJudged(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING, false));
    return meme;
  }

  private static List<List<MemeId>> memesIn(List<List<Notice>> groups) {
    return groups.stream().map(group -> group.stream().map(Notice::meme).toList()).toList();
  }

  private Member aKeptMember(String name) {
    var member = aMember().named(name).build();
    members.add(member);
    return member;
  }

  private static CommentChanged commented(Meme meme, Member author, String text) {
    var comment =
        new Comment(
            CommentId.next(NOON),
            meme.id(),
            author.asAuthor(),
            new CommentText(text),
            NOON,
            Optional.empty());
    return CommentChanged.written(meme, comment, author, Optional.empty());
  }

  private static CommentChanged edited(CommentChanged before, String text) {
    var comment = before.comment().edited(new CommentText(text), NOON.plusSeconds(60));
    return CommentChanged.edited(before.meme(), before.comment(), comment, before.by());
  }

  private static Decision decision(Meme meme, Verdict verdict, List<Reason> reasons) {
    return new Decision(
        UuidV7.at(NOON),
        meme.id(),
        NOON,
        "rekognition",
        Optional.empty(),
        verdict,
        reasons,
        List.of(),
        "1",
        "");
  }
}
