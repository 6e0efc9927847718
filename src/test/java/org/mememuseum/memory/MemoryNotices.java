package org.mememuseum.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.notification.UnreadNotice;

/** Notices in memory. */
public final class MemoryNotices implements NoticeStore {
  private static final Comparator<Notice> NEWEST_FIRST =
      Comparator.comparing(Notice::createdAt)
          .thenComparing(notice -> notice.id().toString())
          .reversed();

  private final List<Notice> notices = new ArrayList<>();

  /** Returns all notices, in the order in which they were added. */
  public List<Notice> all() {
    return notices;
  }

  @Override
  public synchronized void add(Notice notice) {
    notices.add(notice);
  }

  @Override
  public synchronized Page<Notice> findByMember(MemberId member, Optional<Cursor> after, int size) {
    var found =
        of(member).stream()
            .filter(notice -> after.filter(last -> !isAfter(notice, last)).isEmpty())
            .toList();
    return Page.of(found, size, notice -> new Cursor(notice.createdAt(), notice.id()));
  }

  private List<Notice> of(MemberId member) {
    return notices.stream()
        .filter(notice -> notice.member().equals(member))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static boolean isAfter(Notice notice, Cursor last) {
    int order = notice.createdAt().compareTo(last.at());
    return order < 0 || order == 0 && notice.id().toString().compareTo(last.id().toString()) < 0;
  }

  @Override
  public synchronized List<UnreadNotice> findUnread(MemberId member, int limit) {
    return of(member).stream()
        .filter(notice -> !notice.read())
        .limit(limit)
        .map(UnreadNotice::of)
        .toList();
  }

  @Override
  public synchronized void markRead(MemberId member, Collection<UnreadNotice> read) {
    var ids = read.stream().map(UnreadNotice::id).toList();
    mark(notice -> notice.member().equals(member) && ids.contains(notice.id()));
  }

  @Override
  public synchronized void markAllRead(MemberId member) {
    mark(notice -> notice.member().equals(member));
  }

  private void mark(Predicate<Notice> which) {
    notices.replaceAll(
        notice ->
            which.test(notice)
                ? new Notice(
                    notice.id(),
                    notice.member(),
                    notice.kind(),
                    notice.meme(),
                    notice.title(),
                    notice.details(),
                    notice.createdAt(),
                    true)
                : notice);
  }
}
