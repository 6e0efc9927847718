package org.mememuseum.member;

/** Event: a member signed out. */
public record SignedOut(MemberId member) {}
