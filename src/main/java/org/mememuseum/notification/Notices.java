package org.mememuseum.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
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
  private static final int MAX_COUNTED = 100;

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

  /** Returns a page of a member's notices, newest first. */
  public Page<Notice> find(Member member, Optional<Cursor> after, int size) {
    return notices.findByMember(member.id(), after, size);
  }

  /** Returns how many notices a member has not read; 100 means 100 or more. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int countUnread(Member member) {
    return unread.count(member.id(), MAX_COUNTED);
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
   * Notifies the owner of a meme of a new comment on it, unless the owner wrote it, the members
   * whom it mentions, once each, and the author of a comment of its removal by staff.
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
    if (event.what() == CommentChanged.What.WRITTEN) {
      onNewComment(event);
    }
  }

  private void onNewComment(CommentChanged event) {
    var owner = event.meme().author().id();
    var author = event.by().id();
    String name = event.by().name().text();
    if (!owner.equals(author)) {
      notify(owner, event.meme(), Kind.COMMENTED, name);
    }
    mentions.find(List.of(event.comment())).values().stream()
        .filter(member -> !member.equals(author) && !member.equals(owner))
        .distinct()
        .forEach(member -> notify(member, event.meme(), Kind.MENTIONED, name));
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
