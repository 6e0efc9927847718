package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.member.Member;

/** The member whose request this is; found once by the mechanism, kept with the request. */
public final class SignedInMember {
  private static final String ATTRIBUTE = SignedInMember.class.getName();

  private SignedInMember() {}

  /** Returns the member whose request this is; empty for a stranger's. */
  public static Optional<Member> find(HttpServletRequest request) {
    return Optional.ofNullable((Member) request.getAttribute(ATTRIBUTE));
  }

  static void keep(Member member, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, member);
  }
}
