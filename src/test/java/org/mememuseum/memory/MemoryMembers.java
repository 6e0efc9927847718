package org.mememuseum.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;

/** Members in memory. */
public final class MemoryMembers implements MemberStore {
  private final Map<MemberId, Member> members = new LinkedHashMap<>();

  @Override
  public void add(Member member) {
    if (findByEmail(member.email()).isPresent()) {
      throw new AlreadyTakenException("email");
    }
    if (findByName(member.name()).isPresent()) {
      throw new AlreadyTakenException("name");
    }
    members.put(member.id(), member);
  }

  @Override
  public void update(Member member) {
    if (members.replace(member.id(), member) == null) {
      throw new NotFoundException();
    }
  }

  @Override
  public Optional<Member> findById(MemberId id) {
    return Optional.ofNullable(members.get(id));
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return members.values().stream().filter(one -> one.email().equals(email)).findFirst();
  }

  @Override
  public Optional<Member> findByName(PublicName name) {
    return members.values().stream().filter(one -> one.name().key().equals(name.key())).findFirst();
  }
}
