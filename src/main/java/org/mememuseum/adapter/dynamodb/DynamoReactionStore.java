package org.mememuseum.adapter.dynamodb;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Page;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.Milestone;
import org.mememuseum.reaction.ReactionStore;
import org.mememuseum.reaction.Visit;

/** One port for three kinds of reactions. */
final class DynamoReactionStore implements ReactionStore {
  private final DynamoLikes likes;
  private final DynamoComments comments;
  private final DynamoViews views;

  DynamoReactionStore(DynamoLikes likes, DynamoComments comments, DynamoViews views) {
    this.likes = likes;
    this.comments = comments;
    this.views = views;
  }

  @Override
  public boolean like(MemeId meme, MemberId member) {
    return likes.like(meme, member);
  }

  @Override
  public boolean unlike(MemeId meme, MemberId member) {
    return likes.unlike(meme, member);
  }

  @Override
  public Set<MemeId> findLiked(MemberId member, Collection<MemeId> memes) {
    return likes.findLiked(member, memes);
  }

  @Override
  public void addComment(Comment comment) {
    comments.add(comment);
  }

  @Override
  public Optional<Comment> findComment(CommentId id) {
    return comments.find(id);
  }

  @Override
  public void updateComment(Comment comment) {
    comments.update(comment);
  }

  @Override
  public boolean removeComment(CommentId id) {
    return comments.remove(id);
  }

  @Override
  public Page<Comment> findComments(MemeId meme, Optional<Cursor> after, int size) {
    return comments.findUnder(meme, after, size);
  }

  @Override
  public Map<MemeId, Long> addViews(Collection<Visit> visits) {
    return views.add(visits);
  }

  @Override
  public void purgeVisits(LocalDate day) {
    views.purge(day);
  }

  @Override
  public boolean reach(MemeId meme, Milestone milestone) {
    return likes.reach(meme, milestone);
  }
}
