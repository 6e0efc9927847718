package org.mememuseum.reaction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mememuseum.member.Author;
import org.mememuseum.member.Member;
import org.mememuseum.meme.MemeId;

/** A member's comment on a meme. */
public record Comment(
    CommentId id,
    MemeId meme,
    Author author,
    CommentText text,
    Instant createdAt,
    Optional<Instant> editedAt) {
  public Comment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(author);
    Objects.requireNonNull(text);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(editedAt);
  }

  /** Returns whether this member wrote it. */
  public boolean isBy(Member member) {
    return author.id().equals(member.id());
  }

  /** Returns this comment with another text. */
  public Comment edited(CommentText newText, Instant at) {
    return new Comment(id, meme, author, newText, createdAt, Optional.of(at));
  }
}
