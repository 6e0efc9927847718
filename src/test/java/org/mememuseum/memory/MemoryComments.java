package org.mememuseum.memory;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentStore;

/** Comments in memory. Writes immediately, as DynamoDB may, even if the use case fails later. */
public final class MemoryComments implements CommentStore {
  private static final Comparator<Cursor> ORDER =
      Comparator.comparing((Cursor place) -> place.id().toString())
          .thenComparing(place -> place.within().map(Object::toString).orElse(""));

  private final Map<Cursor, Comment> comments = new ConcurrentSkipListMap<>(ORDER);
  private final MemoryMemes memes;
  private final MemoryMembers members;

  public MemoryComments(MemoryMemes memes, MemoryMembers members) {
    this.memes = memes;
    this.members = members;
  }

  @Override
  public synchronized void add(Comment comment) {
    if (!count(comment.meme(), 1)) {
      throw new NotFoundException();
    }
    comments.put(comment.position(), comment);
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return comments.values().stream()
        .filter(comment -> comment.id().equals(id))
        .findFirst()
        .map(this::named);
  }

  @Override
  public synchronized void update(Comment comment) {
    comments.computeIfPresent(comment.position(), (place, before) -> comment);
  }

  @Override
  public synchronized boolean remove(CommentId id) {
    var removed = find(id).map(comment -> comments.remove(comment.position()));
    removed.ifPresent(comment -> count(comment.meme(), -1));
    return removed.isPresent();
  }

  @Override
  public Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size) {
    var found =
        comments.values().stream()
            .filter(comment -> comment.meme().equals(meme))
            .filter(comment -> after.filter(last -> !isAfter(comment, last)).isEmpty())
            .limit(size + 1L)
            .map(this::named)
            .toList();
    return Page.of(found, size, Comment::position);
  }

  private static boolean isAfter(Comment comment, Cursor last) {
    return ORDER.compare(comment.position(), last) > 0;
  }

  private boolean count(MemeId meme, int growth) {
    return memes.count(
        meme, counts -> new Counts(counts.likes(), counts.views(), counts.comments() + growth));
  }

  private Comment named(Comment comment) {
    var author =
        members
            .findById(comment.author().id())
            .map(member -> member.asAuthor())
            .orElse(comment.author());
    return new Comment(
        comment.id(),
        comment.meme(),
        comment.parent(),
        author,
        comment.text(),
        comment.createdAt(),
        comment.editedAt());
  }
}
