package org.mememuseum.reaction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;

/** Adds and removes likes: at most one per member and meme. */
@Stateless
public class Likes {
  private MemeStore memes;
  private LikeStore store;
  private Trends trends;
  private Quotas quotas;
  private Event<MemeLiked> liked;

  protected Likes() {}

  @Inject
  public Likes(
      MemeStore memes, LikeStore store, Trends trends, Quotas quotas, Event<MemeLiked> liked) {
    this.memes = memes;
    this.store = store;
    this.trends = trends;
    this.quotas = quotas;
    this.liked = liked;
  }

  /**
   * Likes a meme; counts once however often the member likes it.
   *
   * @throws NotFoundException if there is no such public meme
   * @throws org.mememuseum.member.TooManyAttemptsException after too many within an hour
   */
  public void like(MemeId id, Member by) {
    var meme = getPublic(id);
    quotas.take(Action.LIKE, by);
    if (store.like(id, by.id())) {
      liked.fire(new MemeLiked(meme, by, true));
      trends.check(id);
    }
  }

  /**
   * Removes a like, if there is one.
   *
   * @throws NotFoundException if there is no such public meme
   * @throws org.mememuseum.member.TooManyAttemptsException after too many within an hour
   */
  public void unlike(MemeId id, Member by) {
    var meme = getPublic(id);
    quotas.take(Action.LIKE, by);
    if (store.unlike(id, by.id())) {
      liked.fire(new MemeLiked(meme, by, false));
    }
  }

  /** Returns whether this member likes a meme. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean isLiked(MemeId id, Member by) {
    return !store.findLiked(by.id(), Set.of(id)).isEmpty();
  }

  private Meme getPublic(MemeId id) {
    return memes.find(id).filter(Meme::isPublic).orElseThrow(NotFoundException::new);
  }
}
