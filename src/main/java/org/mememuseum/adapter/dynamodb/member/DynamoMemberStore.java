package org.mememuseum.adapter.dynamodb.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.Author;
import org.mememuseum.member.Bio;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Role;
import org.mememuseum.member.Suspension;

/**
 * Stores members in {@code UsersTable}. {@code MemberKeysTable} maps ids and names to members and
 * keeps both unique. A change to several items of a member is one transaction.
 */
public final class DynamoMemberStore implements MemberStore {
  private final UnitOfWork unitOfWork;
  private final MemberCache members;
  private final AuthorNameCache authorNames;

  public DynamoMemberStore(
      UnitOfWork unitOfWork, MemberCache members, AuthorNameCache authorNames) {
    this.unitOfWork = unitOfWork;
    this.members = members;
    this.authorNames = authorNames;
  }

  @Override
  public void add(Member member) {
    var id = member.id();
    if (unitOfWork.defersWrites()) {
      if (unitOfWork.find(MemberItems.at(member.email())).isPresent()) {
        throw new AlreadyTakenException(MemberItems.EMAIL);
      }
      requireFree(member.name(), id);
    }
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.put(MemberItems.at(member.email()), MemberItems.of(member))
            .requiring(Condition.absent(MemberItems.EMAIL), taken(MemberItems.EMAIL)));
    changes.addAll(claims(id, member.email(), member.name()));
    changes.add(
        Change.put(MemberItems.keyOf(id), MemberItems.leadingTo(id, member.email(), member.name()))
            .requiring(Condition.absent(MemberItems.KEY), () -> duplicate(id)));
    unitOfWork.write(changes);
  }

  @Override
  public void rename(MemberId id, PublicName name) {
    var email = getEmail(id);
    requireFree(name, id);
    List<Change> changes = new ArrayList<>();
    changes.add(changing(email, MemberItems.naming(name)));
    changes.add(Change.put(MemberItems.keyOf(id), MemberItems.leadingTo(id, email, name)));
    changes.addAll(claims(id, email, name));
    unitOfWork.write(changes, () -> invalidate(id));
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

  @Override
  public void suspend(MemberId id, Suspension suspension) {
    write(id, changing(getEmail(id), MemberItems.suspending(suspension)));
  }

  @Override
  public void liftSuspension(MemberId id) {
    write(id, changing(getEmail(id), Item.EMPTY).removing(MemberItems.SUSPENSION));
  }

  @Override
  public void raiseTrust(MemberId id) {
    writeTrust(id, changing(getEmail(id), Item.EMPTY).adding(MemberItems.TRUST, 1));
  }

  // Leaves the cached name, so that decisions do not make listings read names again.
  private void writeTrust(MemberId id, Change change) {
    unitOfWork.write(List.of(change), () -> members.invalidate(id));
  }

  /** Skips the change if the steps have changed since they were read. */
  @Override
  public void lowerTrust(MemberId id, int limit) {
    var itemKey = MemberItems.at(getEmail(id));
    var steps =
        unitOfWork.find(itemKey).map(MemberItems::trust).orElseThrow(NotFoundException::new);
    if (steps > 0) {
      writeTrust(
          id,
          Change.update(itemKey)
              .adding(MemberItems.TRUST, Math.min(steps, limit) - 1L - steps)
              .onlyIf(
                  Condition.atLeast(MemberItems.TRUST, steps)
                      .and(Condition.absentOrAtMost(MemberItems.TRUST, steps))));
    }
  }

  @Override
  public void revealPictures(MemberId id, boolean atOnce) {
    var email = getEmail(id);
    write(
        id,
        atOnce
            ? changing(email, MemberItems.revealing())
            : changing(email, Item.EMPTY).removing(Set.of(MemberItems.REVEALS_PICTURES)));
  }

  /** Sets the role to what it is, on condition that it is still so when the transaction commits. */
  @Override
  public void requireActiveAdmin(MemberId id, Instant now) {
    var admin =
        Condition.equal(MemberItems.ROLE, Role.ADMIN.name())
            .and(Condition.absentOrAtMost(MemberItems.SUSPENDED_UNTIL, TimeKey.of(now)));
    write(
        id,
        Change.update(MemberItems.at(getEmail(id)))
            .setting(MemberItems.appointing(Role.ADMIN))
            .requiring(admin, NotFoundException::new));
  }

  private void write(MemberId id, Change change) {
    unitOfWork.write(List.of(change), () -> invalidate(id));
  }

  private static Change changing(EmailAddress email, Item attributes) {
    return Change.update(MemberItems.at(email))
        .setting(attributes)
        .requiring(Condition.exists(MemberItems.EMAIL), NotFoundException::new);
  }

  private EmailAddress getEmail(MemberId id) {
    return members.email(id).orElseThrow(NotFoundException::new);
  }

  @Override
  public Optional<Member> findById(MemberId id) {
    return members.find(id, () -> members.email(id).flatMap(this::find));
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return find(email);
  }

  @Override
  public Optional<Member> findByName(PublicName name) {
    return unitOfWork
        .find(MemberItems.keysOf(name).get(0))
        .map(key -> new EmailAddress(key.text(MemberItems.EMAIL)))
        .flatMap(this::find);
  }

  @Override
  public List<Member> findByNamePrefix(String text, int limit) {
    String prefix = PublicName.keyPrefix(text);
    String first = MemberItems.nameKey(prefix);
    var names =
        KeyRange.ofIndex(
                MemberItems.KEYS,
                "name-index",
                MemberItems.INITIAL,
                MemberItems.initial(prefix),
                MemberItems.KEY)
            .from(first);
    var emails =
        unitOfWork.stored().query(names, limit).stream()
            .filter(item -> item.text(MemberItems.KEY).startsWith(first))
            .map(item -> MemberItems.at(new EmailAddress(item.text(MemberItems.EMAIL))))
            .distinct()
            .toList();
    var found = unitOfWork.findAll(MemberItems.USERS, Set.copyOf(emails));
    return emails.stream()
        .flatMap(at -> Optional.ofNullable(found.get(at)).stream())
        .map(MemberItems::toDomain)
        .toList();
  }

  @Override
  public Map<MemberId, PublicName> findNames(Collection<MemberId> ids) {
    return authorNames.of(ids).values().stream()
        .collect(Collectors.toMap(Author::id, Author::name));
  }

  @Override
  public Map<String, MemberId> findIds(Collection<PublicName> names) {
    var keys =
        names.stream()
            .collect(
                Collectors.toMap(
                    name -> MemberItems.keysOf(name).get(0), PublicName::key, (one, same) -> one));
    return unitOfWork.findAll(MemberItems.KEYS, keys.keySet()).entrySet().stream()
        .collect(
            Collectors.toMap(
                found -> keys.get(found.getKey()),
                found -> new MemberId(found.getValue().id(MemberItems.MEMBER_ID))));
  }

  private Optional<Member> find(EmailAddress email) {
    return unitOfWork.find(MemberItems.at(email)).map(MemberItems::toDomain);
  }

  @Override
  public boolean isTaken(PublicName name, MemberId claimant) {
    var itemKeys = Set.copyOf(MemberItems.keysOf(name));
    return unitOfWork.findAll(MemberItems.KEYS, itemKeys).values().stream()
        .anyMatch(key -> !key.text(MemberItems.MEMBER_ID).equals(claimant.toString()));
  }

  private void requireFree(PublicName name, MemberId claimant) {
    if (isTaken(name, claimant)) {
      throw new AlreadyTakenException(MemberItems.NAME);
    }
  }

  private static List<Change> claims(MemberId id, EmailAddress email, PublicName name) {
    var free = Condition.absentOrEqual(MemberItems.MEMBER_ID, id.toString());
    return name.keys().stream()
        .map(
            key ->
                Change.put(
                        ItemKey.of(MemberItems.KEYS, MemberItems.KEY, MemberItems.nameKey(key)),
                        MemberItems.leadingTo(id, email)
                            .with(MemberItems.INITIAL, MemberItems.initial(key)))
                    .requiring(free, taken(MemberItems.NAME)))
        .toList();
  }

  private static Supplier<RuntimeException> taken(String field) {
    return () -> new AlreadyTakenException(field);
  }

  private static RuntimeException duplicate(MemberId id) {
    return new IllegalStateException("there is a member " + id + " already");
  }

  private void invalidate(MemberId id) {
    members.invalidate(id);
    authorNames.invalidate(id);
  }
}
