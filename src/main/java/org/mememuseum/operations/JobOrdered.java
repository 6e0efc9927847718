package org.mememuseum.operations;

import org.mememuseum.member.MemberId;

/** Event: an admin has a background job run now. */
public record JobOrdered(Job job, MemberId by) {}
