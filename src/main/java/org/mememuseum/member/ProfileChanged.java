package org.mememuseum.member;

/**
 * Event: a member changed something of their own; {@code what} is {@code profile} or {@code
 * password}.
 */
public record ProfileChanged(MemberId member, String what) {}
