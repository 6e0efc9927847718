package org.mememuseum.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mememuseum.TtlCache;
import org.mememuseum.member.MemberId;

/**
 * Caches the numbers of unread notices for 10 seconds, because every page shows one. A change on
 * this server shows at once, on another server after that time.
 */
@ApplicationScoped
public class UnreadCache {
  private static final Duration LIFETIME = Duration.ofSeconds(10);
  private static final int LIMIT = 5_000;

  private TtlCache<MemberId, Integer> counts;
  private NoticeStore notices;

  protected UnreadCache() {}

  @Inject
  public UnreadCache(NoticeStore notices, Clock clock) {
    this.notices = notices;
    this.counts = new TtlCache<>(clock, LIFETIME, LIMIT);
  }

  /** Returns how many notices a member has not read, at most {@code limit}. */
  int count(MemberId member, int limit) {
    return counts
        .get(member, unknown -> Optional.of(notices.countUnread(member, limit)))
        .orElseThrow();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesChanged event) {
    counts.invalidate(event.member());
  }
}
