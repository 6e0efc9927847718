package org.mememuseum.memory;

import static org.mememuseum.member.Members.changed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/** Members in memory. */
public final class MemoryMembers implements MemberStore {
  private final Map<MemberId, Member> members = new LinkedHashMap<>();

  @Override
  public synchronized void add(Member member) {
    if (findByEmail(member.email()).isPresent()) {
      throw new AlreadyTakenException("email");
    }
    if (findByName(member.name()).isPresent()) {
      throw new AlreadyTakenException("name");
    }
    members.put(member.id(), member);
  }

  @Override
  public synchronized void rename(MemberId id, PublicName name) {
    if (findByName(name).filter(one -> !one.id().equals(id)).isPresent()) {
      throw new AlreadyTakenException("name");
    }
    change(id, member -> changed(member).named(name.text()));
  }

  @Override
  public synchronized void changeBio(MemberId id, Bio bio) {
    change(id, member -> changed(member).describedAs(bio.text()));
  }

  @Override
  public synchronized void changePassword(MemberId id, String oldHash, String newHash) {
    if (findById(id).filter(one -> !one.passwordHash().equals(oldHash)).isPresent()) {
      throw new InvalidInputException("currentPassword", "wrong");
    }
    change(id, member -> changed(member).lockedWith(newHash));
  }

  @Override
  public synchronized void appoint(MemberId id, Role role) {
    change(id, member -> changed(member).as(role));
  }

  private void change(MemberId id, Function<Member, Members> how) {
    var member = findById(id).orElseThrow(NotFoundException::new);
    members.put(id, how.apply(member).build());
  }

  @Override
  public synchronized Optional<Member> findById(MemberId id) {
    return Optional.ofNullable(members.get(id));
  }

  @Override
  public synchronized Optional<Member> findByEmail(EmailAddress email) {
    return members.values().stream().filter(one -> one.email().equals(email)).findFirst();
  }

  @Override
  public synchronized Optional<Member> findByName(PublicName name) {
    return members.values().stream().filter(one -> one.name().key().equals(name.key())).findFirst();
  }
}
