package org.mememuseum.moderation;

import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/**
 * Event: the comments of a meme were locked or unlocked.
 *
 * @param locked whether nobody may write comments any more
 */
public record CommentsLocked(MemeId meme, MemberId by, boolean locked) {}
