package org.mememuseum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.moderation.Verdict;

class NoticesTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final List<Notice> stored = new ArrayList<>();
  private final MovableClock clock = new MovableClock();
  private final NoticeStore store = new ListStore(stored);
  private final UnreadCache unread = new UnreadCache(store, clock);
  private final RecordedEvents<Object> events = new RecordedEvents<>();
  private final Notices notices = new Notices(store, unread, events, clock);

  @Test
  void anOwnerIsToldTheReasonsOfTheDecision() {
    var meme = aMeme().held().build();
    var reasons =
        List.of(
            Reason.of("decision.held", "Weapons", "97.3", "95"), Reason.words("Not\nfunny {0}."));

    notices.onJudged(new MemeJudged(meme, decision(meme, Verdict.HOLD, reasons), Status.PENDING));

    assertThat(stored).singleElement().extracting(Notice::kind).isEqualTo(Notice.Kind.HELD);
    assertThat(stored.get(0).member()).isEqualTo(meme.author().id());
    assertThat(stored.get(0).reasons()).isEqualTo(reasons);
  }

  @Test
  void anApprovalNeedsNoReasons() {
    var meme = aMeme().approved(NOON).build();

    notices.onJudged(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING));

    assertThat(stored).singleElement().extracting(Notice::details).isEqualTo("");
    assertThat(stored.get(0).reasons()).isEmpty();
  }

  @Test
  void unreadNoticesAreCountedOnceInTenSecondsUnlessTheyChange() {
    var owner = aMember().build();
    var meme = aMeme().by(owner).approved(NOON).build();
    assertThat(notices.countUnread(owner)).isZero();

    notices.onJudged(
        new MemeJudged(meme, decision(meme, Verdict.APPROVE, List.of()), Status.PENDING));
    assertThat(notices.countUnread(owner)).isZero();
    unread.on((NoticesChanged) events.fired().get(0));
    assertThat(notices.countUnread(owner)).isEqualTo(1);

    stored.clear();
    assertThat(notices.countUnread(owner)).isEqualTo(1);
    clock.advance(Duration.ofSeconds(10));
    assertThat(notices.countUnread(owner)).isZero();
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

  private record ListStore(List<Notice> stored) implements NoticeStore {
    @Override
    public void add(Notice notice) {
      stored.add(notice);
    }

    @Override
    public Page<Notice> findByMember(MemberId member, Optional<Cursor> after, int size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int countUnread(MemberId member, int limit) {
      return stored.size();
    }

    @Override
    public void markAllRead(MemberId member) {
      throw new UnsupportedOperationException();
    }
  }
}
