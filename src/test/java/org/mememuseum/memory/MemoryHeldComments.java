package org.mememuseum.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.HeldCommentConflictException;
import org.mememuseum.reaction.HeldCommentStore;

/** Comments that wait, in memory. */
public final class MemoryHeldComments implements HeldCommentStore {
  private static final Comparator<Comment> BY_TIME =
      Comparator.comparing(Comment::createdAt).thenComparing(comment -> comment.id().toString());

  private final List<Comment> comments = new ArrayList<>();

  @Override
  public synchronized void add(Comment comment) {
    comments.add(comment);
    comments.sort(BY_TIME);
  }

  @Override
  public synchronized Optional<Comment> find(CommentId id) {
    return comments.stream().filter(comment -> comment.id().equals(id)).findAny();
  }

  @Override
  public synchronized void remove(Comment comment) {
    if (!comments.removeIf(each -> each.id().equals(comment.id()))) {
      throw new HeldCommentConflictException();
    }
  }

  @Override
  public synchronized Page<Comment> findOpen(Optional<Cursor> after, int size) {
    var later =
        comments.stream()
            .filter(comment -> after.filter(last -> !isAfter(comment, last)).isEmpty())
            .limit(size + 1L)
            .toList();
    return Page.of(later, size, comment -> new Cursor(comment.createdAt(), comment.id().value()));
  }

  private static boolean isAfter(Comment comment, Cursor last) {
    int order = comment.createdAt().compareTo(last.at());
    return order > 0 || order == 0 && comment.id().toString().compareTo(last.id().toString()) > 0;
  }

  @Override
  public synchronized int countOpen(int limit) {
    return Math.min(limit, comments.size());
  }

  @Override
  public synchronized List<Comment> findBy(MemberId author, MemeId meme) {
    return comments.stream()
        .filter(comment -> comment.author().id().equals(author) && comment.meme().equals(meme))
        .toList();
  }
}
