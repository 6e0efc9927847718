package org.mememuseum.member;

/** Event: somebody joined. */
public record MemberRegistered(Member member) {}
