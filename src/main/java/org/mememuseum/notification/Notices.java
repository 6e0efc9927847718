package org.mememuseum.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;
import org.mememuseum.moderation.AppealChanged;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.moderation.ReportChanged;
import org.mememuseum.notification.Notice.Kind;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.Mentions;

/** Notifies members of decisions and comments on their memes, and lists their notices. */
@Stateless
public class Notices {
  private NoticeStore notices;
  private UnreadCache unread;
  private Mentions mentions;
  private Event<Object> events;
  private Clock clock;

  protected Notices() {}

  @Inject
  public Notices(
      NoticeStore notices,
      UnreadCache unread,
      Mentions mentions,
      Event<Object> events,
      Clock clock) {
    this.notices = notices;
    this.unread = unread;
    this.mentions = mentions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Returns a page of a member's notices, newest first; those that say the same of several memes
   * within an hour are gathered.
   *
   * @param size the maximum number of notices on it
   */
  public Page<List<Notice>> find(Member member, Optional<Cursor> after, int size) {
    var page = notices.findByMember(member.id(), after, size);
    return new Page<>(
        NoticeGroups.of(page.items(), notice -> notice.theme() + notice.read(), Notice::createdAt),
        page.next());
  }

  /**
   * Returns how many notices a member has not read, those that are gathered as one; of more than
   * 100 notices, the newest count.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int countUnread(Member member) {
    return NoticeGroups.of(unread.find(member.id()), UnreadNotice::theme, UnreadNotice::createdAt)
        .size();
  }

  /** Marks the notices about a meme as read, because the member looks at it. */
  public void markRead(Member member, MemeId meme) {
    var about =
        unread.find(member.id()).stream()
            .filter(notice -> notice.meme().filter(meme::equals).isPresent())
            .toList();
    if (!about.isEmpty()) {
      notices.markRead(member.id(), about);
      events.fire(new NoticesChanged(member.id()));
    }
  }

  /** Marks all notices of a member as read. */
  public void markAllRead(Member member) {
    notices.markAllRead(member.id());
    events.fire(new NoticesChanged(member.id()));
  }

  /** Notifies the owner of a meme of a decision on it, in the same transaction. */
  public void onJudged(@Observes MemeJudged event) {
    if (event.decision().isByOwner()) {
      return;
    }
    var kind =
        switch (event.decision().verdict()) {
          case APPROVE -> Kind.APPROVED;
          case HOLD -> Kind.HELD;
          case REJECT -> event.meme().isTakenDown() ? Kind.TAKEN_DOWN : Kind.REJECTED;
        };
    notifyOwner(event.meme(), kind, Reason.join(event.decision().reasons()));
  }

  /** Notifies the owner of a meme of the answer to an appeal, in the same transaction. */
  public void onAppeal(@Observes AppealChanged event) {
    event
        .appeal()
        .answer()
        .ifPresent(
            answer ->
                notifyOwner(
                    event.meme(),
                    answer.granted() ? Kind.APPEAL_GRANTED : Kind.APPEAL_DENIED,
                    Reason.join(List.of(Reason.words(answer.words())))));
  }

  /** Notifies the reporters of the outcome, in the same transaction. */
  public void onReport(@Observes ReportChanged event) {
    var kind =
        event.what() == ReportChanged.What.UPHELD ? Kind.REPORT_UPHELD : Kind.REPORT_DISMISSED;
    event.reporters().forEach(reporter -> notify(reporter, event.meme(), kind, ""));
  }

  /**
   * Notifies the author of a comment of a reply to it or of its removal by staff, the owner of a
   * meme of a new comment on it, and the members whom a comment mentions, also after an edit.
   * Nobody is notified of their own comment, or twice of one comment.
   */
  public void onComment(@Observes CommentChanged event) {
    event
        .reason()
        .ifPresent(
            reason ->
                notify(
                    event.comment().author().id(),
                    event.meme(),
                    Kind.COMMENT_REMOVED,
                    Reason.join(List.of(Reason.words(reason)))));
    switch (event.what()) {
      case WRITTEN -> onNewComment(event);
      case EDITED -> onEditedComment(event);
      case REMOVED -> {}
    }
  }

  private void onNewComment(CommentChanged event) {
    Set<MemberId> notified = new HashSet<>(Set.of(event.by().id()));
    event.other().ifPresent(parent -> tell(parent.author().id(), Kind.REPLIED, event, notified));
    tell(event.meme().author().id(), Kind.COMMENTED, event, notified);
    tellMentioned(event, notified);
  }

  private void onEditedComment(CommentChanged event) {
    var before = event.other().stream().toList();
    var known = before.stream().flatMap(comment -> comment.text().mentions().stream()).toList();
    if (known.containsAll(event.comment().text().mentions())) {
      return;
    }
    Set<MemberId> notified = new HashSet<>(mentions.find(before).values());
    notified.add(event.by().id());
    tellMentioned(event, notified);
  }

  private void tellMentioned(CommentChanged event, Set<MemberId> notified) {
    mentions
        .find(List.of(event.comment()))
        .values()
        .forEach(member -> tell(member, Kind.MENTIONED, event, notified));
  }

  private void tell(MemberId member, Kind kind, CommentChanged event, Set<MemberId> notified) {
    if (notified.add(member)) {
      notify(member, event.meme(), kind, event.by().name().text());
    }
  }

  private void notifyOwner(Meme meme, Kind kind, String details) {
    notify(meme.author().id(), meme, kind, details);
  }

  private void notify(MemberId member, Meme meme, Kind kind, String details) {
    var now = clock.instant();
    notices.add(
        new Notice(
            UuidV7.at(now),
            member,
            kind,
            meme.id(),
            meme.details().title().text(),
            details,
            now,
            false));
    events.fire(new NoticesChanged(member));
  }
}
