package org.mememuseum.memory;

import static org.mememuseum.member.Members.changed;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.Bio;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.Members;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Role;
import org.mememuseum.member.Suspension;

/** Members in memory. */
public final class MemoryMembers implements MemberStore {
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<String, MemberId> names = new HashMap<>();

  @Override
  public synchronized void add(Member member) {
    if (findByEmail(member.email()).isPresent()) {
      throw new AlreadyTakenException("email");
    }
    claim(member.id(), member.name());
    members.put(member.id(), member);
  }

  @Override
  public synchronized void rename(MemberId id, PublicName name) {
    if (!members.containsKey(id)) {
      throw new NotFoundException();
    }
    claim(id, name);
    change(id, member -> changed(member).named(name.text()));
  }

  @Override
  public synchronized boolean isTaken(PublicName name, MemberId claimant) {
    return name.keys().stream()
        .anyMatch(key -> !names.getOrDefault(key, claimant).equals(claimant));
  }

  private void claim(MemberId id, PublicName name) {
    if (isTaken(name, id)) {
      throw new AlreadyTakenException("name");
    }
    name.keys().forEach(key -> names.put(key, id));
  }

  @Override
  public synchronized void changeBio(MemberId id, Bio bio) {
    change(id, member -> changed(member).describedAs(bio.text()));
  }

  @Override
  public synchronized void changePassword(MemberId id, String oldHash, String newHash) {
    if (findById(id).filter(member -> !member.passwordHash().equals(oldHash)).isPresent()) {
      throw new InvalidInputException("currentPassword", "wrong");
    }
    change(id, member -> changed(member).lockedWith(newHash));
  }

  @Override
  public synchronized void appoint(MemberId id, Role role) {
    change(id, member -> changed(member).as(role));
  }

  @Override
  public synchronized void revealPictures(MemberId id, boolean atOnce) {
    change(id, member -> changed(member).revealing(atOnce));
  }

  private void change(MemberId id, Function<Member, Members> change) {
    var member = findById(id).orElseThrow(NotFoundException::new);
    members.put(id, change.apply(member).build());
  }

  @Override
  public synchronized void suspend(MemberId id, Suspension suspension) {
    change(id, member -> changed(member).suspended(suspension));
  }

  @Override
  public synchronized void liftSuspension(MemberId id) {
    change(id, member -> changed(member).admitted());
  }

  @Override
  public synchronized void raiseTrust(MemberId id) {
    change(id, member -> changed(member).trusted(member.trust() + 1));
  }

  @Override
  public synchronized void lowerTrust(MemberId id, int limit) {
    change(id, member -> changed(member).trusted(Math.max(0, Math.min(member.trust(), limit) - 1)));
  }

  @Override
  public synchronized void requireActiveAdmin(MemberId id, Instant now) {
    if (findById(id)
        .filter(member -> member.role().isAdmin() && member.suspensionAt(now).isEmpty())
        .isEmpty()) {
      throw new NotFoundException();
    }
  }

  @Override
  public synchronized List<Member> findByNamePrefix(String text, int limit) {
    return new TreeMap<>(names)
        .tailMap(PublicName.keyPrefix(text)).entrySet().stream()
            .limit(limit)
            .filter(name -> name.getKey().startsWith(PublicName.keyPrefix(text)))
            .map(name -> members.get(name.getValue()))
            .distinct()
            .toList();
  }

  @Override
  public synchronized Optional<Member> findById(MemberId id) {
    return Optional.ofNullable(members.get(id));
  }

  @Override
  public synchronized Optional<Member> findByEmail(EmailAddress email) {
    return members.values().stream().filter(member -> member.email().equals(email)).findFirst();
  }

  @Override
  public synchronized Map<MemberId, PublicName> findNames(Collection<MemberId> ids) {
    return ids.stream()
        .distinct()
        .filter(members::containsKey)
        .collect(Collectors.toMap(Function.identity(), id -> members.get(id).name()));
  }

  @Override
  public synchronized Map<String, MemberId> findIds(Collection<PublicName> wanted) {
    return wanted.stream()
        .map(PublicName::key)
        .distinct()
        .filter(names::containsKey)
        .collect(Collectors.toMap(Function.identity(), names::get));
  }

  @Override
  public synchronized Optional<Member> findByName(PublicName name) {
    return Optional.ofNullable(names.get(name.key())).map(members::get);
  }
}
