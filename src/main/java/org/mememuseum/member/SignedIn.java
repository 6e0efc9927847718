package org.mememuseum.member;

/** Event: a member logged in. */
public record SignedIn(Member member) {}
