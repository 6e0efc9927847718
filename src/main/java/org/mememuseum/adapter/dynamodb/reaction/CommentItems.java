package org.mememuseum.adapter.dynamodb.reaction;

import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
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
 * by time, and a reply behind its parent; a second item under the comment's id points to it.
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
  private static final String CREATED_AT = "created_at";
  private static final String OF_REPLY = "/";
  private static final String POINTER = "pointer";

  private CommentItems() {}

  static ItemKey at(Comment comment) {
    return ItemKey.of(TABLE, THREAD, comment.meme().toString(), PLACE, place(comment.position()));
  }

  /** Returns the sort key of what is at a position: a reply's begins with that of its parent. */
  static String place(Cursor position) {
    String thread = TimeKey.of(position);
    return position.within().map(reply -> thread + OF_REPLY + reply).orElse(thread);
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
        .with(COMMENT_PLACE, place(comment.position()));
  }

  static Item of(Comment comment) {
    return Item.EMPTY
        .with(AUTHOR, comment.author().id().toString())
        .with(CREATED_AT, comment.parent().map(parent -> TimeKey.of(comment.createdAt())))
        .with(TEXT, comment.text().text())
        .with(EDITED_AT, comment.editedAt().map(TimeKey::of));
  }

  static MemberId author(Item item) {
    return new MemberId(item.id(AUTHOR));
  }

  static Cursor position(Item item) {
    String[] parts = item.text(PLACE).split(OF_REPLY, 2);
    var thread = TimeKey.cursor(parts[0]);
    return parts.length == 1
        ? thread
        : new Cursor(thread.at(), thread.id(), Optional.of(UUID.fromString(parts[1])));
  }

  static Comment toDomain(Item item, Author author) {
    var position = position(item);
    var thread = new CommentId(position.id());
    return new Comment(
        position.within().map(CommentId::new).orElse(thread),
        new MemeId(item.id(THREAD)),
        position.within().map(reply -> thread),
        author,
        new CommentText(item.text(TEXT)),
        item.findTime(CREATED_AT).orElse(position.at()),
        item.findTime(EDITED_AT));
  }
}
