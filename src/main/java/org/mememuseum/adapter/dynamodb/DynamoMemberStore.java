package org.mememuseum.adapter.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.Bio;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Role;

/**
 * Members in {@code UsersTable}; {@code MemberKeysTable} keeps their ids and names unique. What
 * changes in several of a member's items changes in one transaction.
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
            claim(member.id(), member.email(), member.name()),
            Change.put(
                    MemberItems.keyOf(member.id()),
                    MemberItems.leadingTo(member.id(), member.email(), member.name()))
                .requiring(Condition.absent(MemberItems.KEY), () -> isThere(member.id()))));
  }

  @Override
  public void rename(MemberId id, PublicName name) {
    var email = getEmail(id);
    var before = find(email).orElseThrow(NotFoundException::new).name();
    List<Change> changes = new ArrayList<>();
    changes.add(changing(email, MemberItems.naming(name)));
    changes.add(Change.put(MemberItems.keyOf(id), MemberItems.leadingTo(id, email, name)));
    if (!name.key().equals(before.key())) {
      requireFree(MemberItems.keyOf(name), MemberItems.NAME);
      // Of two who rename one member at once, the second finds the old name gone and may ask again.
      changes.add(
          Change.delete(MemberItems.keyOf(before))
              .requiring(
                  Condition.equal(MemberItems.MEMBER_ID, id.toString()), taken(MemberItems.NAME)));
      changes.add(claim(id, email, name));
    }
    records.write(changes, () -> forget(id));
  }

  @Override
  public void changeBio(MemberId id, Bio bio) {
    write(id, changing(getEmail(id), MemberItems.describing(bio)));
  }

  @Override
  public void changePassword(MemberId id, String oldHash, String newHash) {
    var email = getEmail(id);
    var change =
        Change.update(MemberItems.at(email))
            .setting(MemberItems.locking(newHash))
            .requiring(
                Condition.equal(MemberItems.PASSWORD_HASH, oldHash),
                () -> new InvalidInputException("currentPassword", "wrong"));
    write(id, change);
  }

  @Override
  public void appoint(MemberId id, Role role) {
    write(id, changing(getEmail(id), MemberItems.appointing(role)));
  }

  private void write(MemberId id, Change change) {
    records.write(List.of(change), () -> forget(id));
  }

  private static Change changing(EmailAddress email, Item attributes) {
    return Change.update(MemberItems.at(email))
        .setting(attributes)
        .requiring(Condition.exists(MemberItems.EMAIL), NotFoundException::new);
  }

  private EmailAddress getEmail(MemberId id) {
    return recent.email(id).orElseThrow(NotFoundException::new);
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

  private static Change claim(MemberId id, EmailAddress email, PublicName name) {
    return Change.put(MemberItems.keyOf(name), MemberItems.leadingTo(id, email, name))
        .requiring(Condition.absent(MemberItems.KEY), taken(MemberItems.NAME));
  }

  private static Supplier<RuntimeException> taken(String field) {
    return () -> new AlreadyTakenException(field);
  }

  private static RuntimeException isThere(MemberId id) {
    return new IllegalStateException("there is a member " + id + " already");
  }

  private void forget(MemberId id) {
    recent.forget(id);
    names.forget(id);
  }
}
