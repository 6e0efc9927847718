package org.mememuseum.adapter.dynamodb.reaction;

import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.member.Author;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;

/**
 * Converts comments to items of {@code CommentTable}. The comment is stored under its meme, sorted
 * by time; a second item under the comment's id points to it.
 */
public final class CommentItems {
  public static final String TABLE = "CommentTable";
  static final String THREAD = "thread";
  static final String PLACE = "place";
  static final String TEXT = "text";
  static final String EDITED_AT = "edited_at";
  private static final String AUTHOR = "author_id";
  private static final String MEME = "meme_id";
  private static final String COMMENT_PLACE = "comment_place";
  private static final String POINTER = "pointer";

  private CommentItems() {}

  static ItemKey at(Comment comment) {
    return ItemKey.of(
        TABLE,
        THREAD,
        comment.meme().toString(),
        PLACE,
        TimeKey.of(comment.createdAt(), comment.id().value()));
  }

  static ItemKey pointerTo(CommentId id) {
    return ItemKey.of(TABLE, THREAD, id.value().toString(), PLACE, POINTER);
  }

  /** Returns the key of the comment that a pointer names. */
  static ItemKey target(Item pointer) {
    return ItemKey.of(TABLE, THREAD, pointer.text(MEME), PLACE, pointer.text(COMMENT_PLACE));
  }

  static MemeId meme(Item pointer) {
    return new MemeId(pointer.id(MEME));
  }

  static Item pointer(Comment comment) {
    return Item.EMPTY
        .with(MEME, comment.meme().toString())
        .with(COMMENT_PLACE, TimeKey.of(comment.createdAt(), comment.id().value()));
  }

  static Item of(Comment comment) {
    return Item.EMPTY
        .with(AUTHOR, comment.author().id().toString())
        .with(TEXT, comment.text().text())
        .with(EDITED_AT, comment.editedAt().map(TimeKey::of));
  }

  static MemberId author(Item item) {
    return new MemberId(item.id(AUTHOR));
  }

  static Comment toDomain(Item item, Author author) {
    return new Comment(
        new CommentId(TimeKey.id(item.text(PLACE))),
        new MemeId(item.id(THREAD)),
        author,
        new CommentText(item.text(TEXT)),
        item.time(PLACE),
        item.findTime(EDITED_AT));
  }
}
