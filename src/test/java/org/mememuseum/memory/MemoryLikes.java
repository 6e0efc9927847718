package org.mememuseum.memory;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.LikeStore;
import org.mememuseum.reaction.Milestone;

/** Likes in memory, counted on memes in memory. */
public final class MemoryLikes implements LikeStore {
  private record Like(MemeId meme, MemberId member) {}

  private record Reached(MemeId meme, Milestone milestone) {}

  private final Set<Like> likes = new HashSet<>();
  private final Set<Reached> reached = new HashSet<>();
  private final MemoryMemes memes;

  /**
   * @param memes where the likes are counted
   */
  public MemoryLikes(MemoryMemes memes) {
    this.memes = memes;
  }

  @Override
  public synchronized boolean like(MemeId meme, MemberId member) {
    if (memes.find(meme).isEmpty()) {
      throw new NotFoundException();
    }
    return likes.add(new Like(meme, member)) && count(meme, 1);
  }

  @Override
  public synchronized boolean unlike(MemeId meme, MemberId member) {
    return likes.remove(new Like(meme, member)) && count(meme, -1);
  }

  private boolean count(MemeId meme, int growth) {
    return memes.count(meme, was -> new Counts(was.likes() + growth, was.views(), was.comments()));
  }

  @Override
  public synchronized Set<MemeId> findLiked(MemberId member, Collection<MemeId> of) {
    return of.stream()
        .filter(meme -> likes.contains(new Like(meme, member)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized boolean reach(MemeId meme, Milestone milestone) {
    return memes.find(meme).isPresent() && reached.add(new Reached(meme, milestone));
  }
}
