package org.mememuseum.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mememuseum.TtlCache;
import org.mememuseum.member.MemberId;

/**
 * Caches the unread notices for 10 seconds, because every page shows their number. A change on this
 * server shows at once, on another server after that time.
 */
@ApplicationScoped
public class UnreadCache {
  private static final Duration LIFETIME = Duration.ofSeconds(10);
  private static final int LIMIT = 5_000;
  private static final int MAX_FOUND = 100;

  private TtlCache<MemberId, List<UnreadNotice>> unread;
  private NoticeStore notices;

  protected UnreadCache() {}

  @Inject
  public UnreadCache(NoticeStore notices, Clock clock) {
    this.notices = notices;
    this.unread = new TtlCache<>(clock, LIFETIME, LIMIT);
  }

  /** Returns the newest notices that a member has not read, at most 100. */
  List<UnreadNotice> find(MemberId member) {
    return unread
        .get(member, unknown -> Optional.of(notices.findUnread(member, MAX_FOUND)))
        .orElseThrow();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesChanged event) {
    unread.invalidate(event.member());
  }
}
