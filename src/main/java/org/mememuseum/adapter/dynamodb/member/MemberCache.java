package org.mememuseum.adapter.dynamodb.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.TtlCache;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;

/**
 * Caches members for 10 seconds, so that not every request of a signed-in member reads their
 * record. A change on another node becomes visible here after that time.
 */
public final class MemberCache {
  private static final Duration LIFETIME = Duration.ofSeconds(10);
  private static final Duration ADDRESS_LIFETIME = Duration.ofHours(1);
  private static final int LIMIT = 10_000;

  private final UnitOfWork unitOfWork;
  private final TtlCache<MemberId, Member> members;
  private final TtlCache<MemberId, EmailAddress> addresses;

  public MemberCache(UnitOfWork unitOfWork, Clock clock) {
    this.unitOfWork = unitOfWork;
    this.members = new TtlCache<>(clock, LIFETIME, LIMIT);
    this.addresses = new TtlCache<>(clock, ADDRESS_LIFETIME, LIMIT);
  }

  /** Returns the member from the cache, or reads it; pending writes bypass the cache. */
  Optional<Member> find(MemberId id, Supplier<Optional<Member>> read) {
    return unitOfWork.hasPendingWrites() ? read.get() : members.get(id, unknown -> read.get());
  }

  /** Returns the e-mail address of a member, which never changes. */
  Optional<EmailAddress> email(MemberId id) {
    return unitOfWork.hasPendingWrites() ? readEmail(id) : addresses.get(id, this::readEmail);
  }

  private Optional<EmailAddress> readEmail(MemberId id) {
    return unitOfWork
        .find(MemberItems.keyOf(id))
        .map(key -> new EmailAddress(key.text(MemberItems.EMAIL)));
  }

  void invalidate(MemberId id) {
    members.invalidate(id);
  }
}
