package org.mememuseum.reaction;

import org.mememuseum.member.MemberId;

/**
 * Event: a comment was held for a curator, or a curator released it.
 *
 * @param by the author, or the curator
 */
public record CommentHeld(Comment comment, MemberId by, boolean released) {}
