package org.mememuseum.reaction;

import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;

/** Event: a member liked a meme ({@code liked} is true) or removed their like. */
public record MemeLiked(Meme meme, Member by, boolean liked) {}
