package org.mememuseum.member;

/** Event: a member registered. */
public record MemberRegistered(Member member) {}
