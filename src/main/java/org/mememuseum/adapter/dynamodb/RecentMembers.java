package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
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
  // Longer than any request takes that was given a remembered member.
  private static final Duration HANDED_OUT_LIFETIME = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private final Records records;
  private final Recent<MemberId, Member> members;
  private final Recent<MemberId, Member> handedOut;
  private final Recent<MemberId, EmailAddress> addresses;

  RecentMembers(Records records, Clock clock) {
    this.records = records;
    this.members = new Recent<>(clock, LIFETIME, MOST);
    this.handedOut = new Recent<>(clock, HANDED_OUT_LIFETIME, MOST);
    this.addresses = new Recent<>(clock, ADDRESS_LIFETIME, MOST);
  }

  /** Returns the member, remembered or else read. */
  Optional<Member> find(MemberId id, Supplier<Optional<Member>> read) {
    if (records.areAhead()) {
      return read.get();
    }
    var found = members.get(id, unknown -> read.get());
    found.ifPresent(member -> handedOut.remember(id, member, handedOut.mark()));
    return found;
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

  /**
   * Returns the member with what {@code wanted} changes of the member that was handed out from
   * memory. What it leaves as it was there stays as it is now: another server may have changed it
   * meanwhile, such as the password.
   */
  Member changesOf(Member wanted, Member now) {
    return handedOut
        .find(wanted.id())
        .map(
            given ->
                new Member(
                    now.id(),
                    now.email(),
                    changed(wanted.name(), given.name(), now.name()),
                    changed(wanted.passwordHash(), given.passwordHash(), now.passwordHash()),
                    changed(wanted.bio(), given.bio(), now.bio()),
                    changed(wanted.role(), given.role(), now.role()),
                    now.createdAt()))
        .orElse(wanted);
  }

  private static <T> T changed(T wanted, T given, T now) {
    return Objects.equals(wanted, given) ? now : wanted;
  }

  void forget(MemberId id) {
    members.forget(id);
    handedOut.forget(id);
  }
}
