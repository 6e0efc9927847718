package org.mememuseum.notification;

import org.mememuseum.member.MemberId;

/** A member has a new notice, or has read some. Fired in the transaction that changes them. */
public record NoticesChanged(MemberId member) {}
