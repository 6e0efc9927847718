package org.mememuseum.member;

/** Event: a member logged out. */
public record SignedOut(MemberId member) {}
