package org.mememuseum.member;

/** Event: a member changed their own data; {@code what} is {@code profile} or {@code password}. */
public record ProfileChanged(MemberId member, String what) {}
