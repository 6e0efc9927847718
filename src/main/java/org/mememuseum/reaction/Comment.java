package org.mememuseum.reaction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.member.Author;
import org.mememuseum.member.Member;
import org.mememuseum.meme.MemeId;

/**
 * A member's comment on a meme.
 *
 * @param parent the comment that it replies to, which is no reply itself
 */
public record Comment(
    CommentId id,
    MemeId meme,
    Optional<CommentId> parent,
    Author author,
    CommentText text,
    Instant createdAt,
    Optional<Instant> editedAt) {
  public Comment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(author);
    Objects.requireNonNull(text);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(editedAt);
  }

  /** A comment that is no reply. */
  public Comment(
      CommentId id,
      MemeId meme,
      Author author,
      CommentText text,
      Instant createdAt,
      Optional<Instant> editedAt) {
    this(id, meme, Optional.empty(), author, text, createdAt, editedAt);
  }

  /** Returns the comment that its thread begins with: its parent, or itself. */
  public CommentId thread() {
    return parent.orElse(id);
  }

  /** Returns the position after it in the list of comments. */
  public Cursor position() {
    return position(parent.map(thread -> id.value()), thread().value());
  }

  /** Returns a position from which the list begins with it, or moments earlier. */
  public Cursor positionBefore() {
    var earlier = CommentId.next(id.at().minusMillis(1)).value();
    return parent.isPresent()
        ? position(Optional.of(earlier), thread().value())
        : position(Optional.empty(), earlier);
  }

  private static Cursor position(Optional<UUID> reply, UUID thread) {
    return new Cursor(new CommentId(thread).at(), thread, reply);
  }

  /** Returns whether this member wrote it. */
  public boolean isBy(Member member) {
    return author.id().equals(member.id());
  }

  /** Returns this comment with another text. */
  public Comment edited(CommentText newText, Instant at) {
    return new Comment(id, meme, parent, author, newText, createdAt, Optional.of(at));
  }
}
