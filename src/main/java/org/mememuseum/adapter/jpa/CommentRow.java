package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;

/** A row of {@code comments}; a removed comment has no text. */
@Entity
@Customizer(NullableUuidCustomizer.class)
@Table(name = "comments")
class CommentRow {
  @Id private UUID id;

  @Column(name = "meme_id")
  private UUID memeId;

  @Column(name = "parent_id")
  private UUID parentId;

  // The database computes it: the parent, or the comment itself.
  @Column(name = "thread_id", insertable = false, updatable = false)
  private UUID threadId;

  @Column(name = "author_id")
  private UUID authorId;

  @ManyToOne
  @JoinColumn(name = "author_id", insertable = false, updatable = false)
  private AuthorRow author;

  private String text;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  static CommentRow of(Comment comment) {
    var row = new CommentRow();
    row.id = comment.id().value();
    row.memeId = comment.meme().value();
    row.parentId = comment.parent().map(CommentId::value).orElse(null);
    row.authorId = comment.author().id().value();
    row.text = comment.text().text();
    row.createdAt = comment.createdAt();
    row.editedAt = comment.editedAt().orElse(null);
    return row;
  }

  Comment toDomain() {
    return new Comment(
        new CommentId(id),
        new MemeId(memeId),
        Optional.ofNullable(parentId).map(CommentId::new),
        author.toDomain(),
        new CommentText(text),
        createdAt,
        Optional.ofNullable(editedAt));
  }
}
