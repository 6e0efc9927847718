package org.mememuseum.member;

/** Event: a member signed in. */
public record SignedIn(Member member) {}
