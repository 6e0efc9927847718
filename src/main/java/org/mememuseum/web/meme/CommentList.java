package org.mememuseum.web.meme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;

/**
 * One page of the comments on a meme. Above replies whose parent is not on the page is the parent
 * itself, if it is on an earlier page, or else the place where it was.
 */
record CommentList(List<Entry> entries) {
  CommentList {
    entries = List.copyOf(entries);
  }

  /**
   * A comment.
   *
   * @param comment empty if it was removed
   */
  record Entry(CommentId id, Optional<Comment> comment) {}

  /**
   * @param find looks up a parent that may be on an earlier page; called once at most
   */
  static CommentList of(List<Comment> page, Function<CommentId, Optional<Comment>> find) {
    List<Entry> entries = new ArrayList<>();
    Optional<CommentId> thread = Optional.empty();
    for (var comment : page) {
      if (comment.parent().isPresent() && !comment.parent().equals(thread)) {
        var parent = entries.isEmpty() ? find.apply(comment.thread()) : Optional.<Comment>empty();
        entries.add(new Entry(comment.thread(), parent));
      }
      entries.add(new Entry(comment.id(), Optional.of(comment)));
      thread = Optional.of(comment.thread());
    }
    return new CommentList(entries);
  }

  /** Returns the position of a comment; the number of all if it is not on the page. */
  int indexOf(CommentId id) {
    int index = 0;
    while (index < entries.size() && !entries.get(index).id().equals(id)) {
      index++;
    }
    return index;
  }
}
