package org.mememuseum.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.StoreContract;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;

/** The contract of {@link NoticeStore}, for every adapter. */
public interface NoticeStoreContract extends StoreContract {
  private NoticeStore notices() {
    return stores().notices();
  }

  private Notice aKeptNotice(Member member, Meme meme, Notice.Kind kind, Instant at) {
    var title = meme.details().title().text();
    var notice =
        new Notice(UuidV7.at(at), member.id(), kind, meme.id(), title, "🔔 פעמון", at, false);
    notices().add(notice);
    return notice;
  }

  private int unread(Member member, int limit) {
    return notices().findUnread(member.id(), limit).size();
  }

  @Test
  default void aMembersNoticesComeNewestFirst() {
    var member = aKeptMember();
    var meme = aKeptMeme();
    aKeptNotice(aKeptMember(), meme, Notice.Kind.HELD, NOON);
    List<Notice> expected = new ArrayList<>();
    for (var kind : Notice.Kind.values()) {
      expected.add(0, aKeptNotice(member, meme, kind, NOON.plusMillis(kind.ordinal())));
    }

    var page = notices().findByMember(member.id(), Optional.empty(), expected.size());

    assertThat(page.items()).isEqualTo(expected);
    assertThat(page.next()).isEmpty();
  }

  @Test
  default void theReasonsInANoticeAreFoundAsAdded() {
    var member = aKeptMember();
    var meme = aKeptMeme();
    var reasons =
        List.of(Reason.of("decision.held", "Ärger", "99.1", "50"), Reason.words("Two\nlines."));
    var notice =
        new Notice(
            UuidV7.at(NOON),
            member.id(),
            Notice.Kind.HELD,
            meme.id(),
            "title",
            Reason.join(reasons),
            NOON,
            false);

    notices().add(notice);

    assertThat(notices().findByMember(member.id(), Optional.empty(), 10).items())
        .containsExactly(notice)
        .flatExtracting(Notice::reasons)
        .isEqualTo(reasons);
  }

  @Test
  default void pagesShowEachNoticeOnceHoweverManyCameAtOneTime() {
    var member = aKeptMember();
    var meme = aKeptMeme();
    List<Notice> stored = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      stored.add(aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON.plusMillis(i / 3)));
    }

    List<Notice> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = notices().findByMember(member.id(), after, 2);
      seen.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && seen.size() < 100);

    assertThat(seen).containsExactlyInAnyOrderElementsOf(stored);
    assertThat(seen)
        .extracting(Notice::createdAt)
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  default void theUnreadOnesOfAMemberAreCountedNoFurtherThanAsked() {
    var member = aKeptMember();
    var meme = aKeptMeme();
    aKeptNotice(aKeptMember(), meme, Notice.Kind.HELD, NOON);
    assertThat(unread(member, 100)).isZero();

    for (int i = 0; i < 3; i++) {
      aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON);
    }

    assertThat(unread(member, 100)).isEqualTo(3);
    assertThat(unread(member, 3)).isEqualTo(3);
    assertThat(unread(member, 2)).isEqualTo(2);
  }

  @Test
  default void allNoticesOfAMemberAreMarkedAsReadAndNobodyElses() {
    var member = aKeptMember();
    var other = aKeptMember();
    var meme = aKeptMeme();
    aKeptNotice(member, meme, Notice.Kind.APPROVED, NOON);
    aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON);
    aKeptNotice(other, meme, Notice.Kind.COMMENTED, NOON);

    notices().markAllRead(member.id());
    notices().markAllRead(member.id());

    assertThat(unread(member, 100)).isZero();
    assertThat(notices().findByMember(member.id(), Optional.empty(), 10).items())
        .hasSize(2)
        .allMatch(Notice::read);
    assertThat(unread(other, 100)).isEqualTo(1);
  }

  @Test
  default void aNoticeThatComesAfterReadingIsUnread() {
    var member = aKeptMember();
    var meme = aKeptMeme();
    aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON);
    notices().markAllRead(member.id());

    var fresh = aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON.plusMillis(1));

    assertThat(unread(member, 100)).isEqualTo(1);
    assertThat(notices().findByMember(member.id(), Optional.empty(), 1).items())
        .containsExactly(fresh);
  }

  @Test
  default void unreadNoticesComeNewestFirstWithWhatTheyAreAbout() {
    var member = aKeptMember();
    var meme = aKeptMeme();
    List<UnreadNotice> expected = new ArrayList<>();
    for (var kind : Notice.Kind.values()) {
      var notice = aKeptNotice(member, meme, kind, NOON.plusMillis(kind.ordinal()));
      expected.add(0, UnreadNotice.of(notice));
    }

    assertThat(notices().findUnread(member.id(), 100)).isEqualTo(expected);
  }

  @Test
  default void someNoticesAreMarkedAsReadAndNoOthersAndNobodyElses() {
    var member = aKeptMember();
    var other = aKeptMember();
    var meme = aKeptMeme();
    var first = aKeptNotice(member, meme, Notice.Kind.APPROVED, NOON);
    var second = aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON.plusMillis(1));
    var third = aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON.plusMillis(2));
    var others = aKeptNotice(other, meme, Notice.Kind.APPROVED, NOON);
    var unknown = new UnreadNotice(UuidV7.at(NOON), NOON, Optional.of(meme.id()), "COMMENTED");
    var read = List.of(UnreadNotice.of(first), UnreadNotice.of(third));

    notices().markRead(other.id(), read);
    notices().markRead(member.id(), List.of(unknown));
    assertThat(unread(member, 100)).isEqualTo(3);
    notices().markRead(member.id(), read);
    notices().markRead(member.id(), read);

    assertThat(notices().findUnread(member.id(), 100)).containsExactly(UnreadNotice.of(second));
    assertThat(notices().findByMember(member.id(), Optional.empty(), 10).items())
        .extracting(Notice::read)
        .containsExactly(true, false, true);
    assertThat(notices().findUnread(other.id(), 100)).containsExactly(UnreadNotice.of(others));
  }

  @Test
  default void aNoticeAddedInAUseCaseIsCountedAndMarkedInIt() {
    var member = aKeptMember();
    var meme = aKeptMeme();

    int counted =
        stores()
            .together(
                () -> {
                  aKeptNotice(member, meme, Notice.Kind.COMMENTED, NOON);
                  int unread = unread(member, 100);
                  notices().markAllRead(member.id());
                  return unread;
                });

    assertThat(counted).isEqualTo(1);
    assertThat(unread(member, 100)).isZero();
  }
}
