package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.member.Member;

/** The member who sent a request; found once by the mechanism and kept as a request attribute. */
public final class SignedInMember {
  private static final String ATTRIBUTE = SignedInMember.class.getName();

  private SignedInMember() {}

  /** Returns the member who sent the request; empty for an anonymous visitor. */
  public static Optional<Member> find(HttpServletRequest request) {
    return Optional.ofNullable((Member) request.getAttribute(ATTRIBUTE));
  }

  static void keep(Member member, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, member);
  }
}
