package org.mememuseum.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Locale;
import java.util.Set;
import org.mememuseum.member.Member;

/** A member as a Jakarta Security principal: named by their id, in the group of their role. */
final class MemberPrincipal extends CallerPrincipal {
  private static final long serialVersionUID = 1L;
  private final transient Member member;

  MemberPrincipal(Member member) {
    super(member.id().toString());
    this.member = member;
  }

  Member member() {
    return member;
  }

  Set<String> groups() {
    return Set.of(member.role().name().toLowerCase(Locale.ROOT));
  }
}
