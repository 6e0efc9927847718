package org.mememuseum.meme;

import org.mememuseum.member.MemberId;

/**
 * Event: the details of a meme were changed.
 *
 * @param meme with the new details
 */
public record MemeEdited(Meme meme, MemberId by) {}
