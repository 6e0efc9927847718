package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;

/**
 * Members who were here a moment ago, so that a signed-in member's requests need not wait for their
 * record. What another server changes shows here after 10 seconds at most.
 */
final class RecentMembers {
  private static final Duration LIFETIME = Duration.ofSeconds(10);
  private static final Duration ADDRESS_LIFETIME = Duration.ofHours(1);
  private static final int MOST = 10_000;

  private final Records records;
  private final Recent<MemberId, Member> members;
  private final Recent<MemberId, EmailAddress> addresses;

  RecentMembers(Records records, Clock clock) {
    this.records = records;
    this.members = new Recent<>(clock, LIFETIME, MOST);
    this.addresses = new Recent<>(clock, ADDRESS_LIFETIME, MOST);
  }

  /** Returns the member, remembered or else read. */
  Optional<Member> find(MemberId id, Supplier<Optional<Member>> read) {
    return records.areAhead() ? read.get() : members.get(id, unknown -> read.get());
  }

  /** Returns the address of a member, which never changes. */
  Optional<EmailAddress> email(MemberId id) {
    return records.areAhead() ? readEmail(id) : addresses.get(id, this::readEmail);
  }

  private Optional<EmailAddress> readEmail(MemberId id) {
    return records
        .find(MemberItems.keyOf(id))
        .map(key -> new EmailAddress(key.text(MemberItems.EMAIL)));
  }

  void forget(MemberId id) {
    members.forget(id);
  }
}
