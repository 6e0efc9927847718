package org.mememuseum.adapter.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;

/**
 * Members in {@code UsersTable}; {@code MemberKeysTable} keeps their ids and names unique. The
 * three items of a member change in one transaction.
 */
final class DynamoMemberStore implements MemberStore {
  private final Records records;
  private final RecentMembers recent;
  private final Names names;

  DynamoMemberStore(Records records, RecentMembers recent, Names names) {
    this.records = records;
    this.recent = recent;
    this.names = names;
  }

  @Override
  public void add(Member member) {
    if (records.gathers()) {
      requireFree(MemberItems.at(member.email()), MemberItems.EMAIL);
      requireFree(MemberItems.keyOf(member.name()), MemberItems.NAME);
    }
    records.write(
        List.of(
            Change.put(MemberItems.at(member.email()), MemberItems.of(member))
                .requiring(Condition.absent(MemberItems.EMAIL), taken(MemberItems.EMAIL)),
            claim(member),
            Change.put(MemberItems.keyOf(member.id()), MemberItems.leadingTo(member))
                .requiring(Condition.absent(MemberItems.KEY), () -> isThere(member.id()))));
  }

  @Override
  public void update(Member member) {
    var before = recent.email(member.id()).flatMap(this::find).orElseThrow(NotFoundException::new);
    var after = recent.changesOf(member, before);
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.update(MemberItems.at(before.email()))
            .setting(MemberItems.changeable(after))
            .requiring(
                Condition.equal(MemberItems.NAME_KEY, before.name().key()), this::overtaken));
    changes.add(Change.put(MemberItems.keyOf(member.id()), MemberItems.leadingTo(after)));
    if (!after.name().key().equals(before.name().key())) {
      requireFree(MemberItems.keyOf(after.name()), MemberItems.NAME);
      changes.add(Change.delete(MemberItems.keyOf(before.name())));
      changes.add(claim(after));
    }
    records.write(changes, () -> forget(member.id()));
  }

  @Override
  public Optional<Member> findById(MemberId id) {
    return recent.find(id, () -> recent.email(id).flatMap(this::find));
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return find(email);
  }

  @Override
  public Optional<Member> findByName(PublicName name) {
    return records
        .find(MemberItems.keyOf(name))
        .map(key -> new EmailAddress(key.text(MemberItems.EMAIL)))
        .flatMap(this::find);
  }

  private Optional<Member> find(EmailAddress email) {
    return records.find(MemberItems.at(email)).map(MemberItems::toDomain);
  }

  private void requireFree(Place place, String field) {
    if (records.find(place).isPresent()) {
      throw new AlreadyTakenException(field);
    }
  }

  private static Change claim(Member member) {
    return Change.put(MemberItems.keyOf(member.name()), MemberItems.leadingTo(member))
        .requiring(Condition.absent(MemberItems.KEY), taken(MemberItems.NAME));
  }

  private static Supplier<RuntimeException> taken(String field) {
    return () -> new AlreadyTakenException(field);
  }

  private static RuntimeException isThere(MemberId id) {
    return new IllegalStateException("there is a member " + id + " already");
  }

  // Two who change the name of one member at once: the one who comes second may ask again.
  private RuntimeException overtaken() {
    return new AlreadyTakenException(MemberItems.NAME);
  }

  private void forget(MemberId id) {
    recent.forget(id);
    names.forget(id);
  }
}
