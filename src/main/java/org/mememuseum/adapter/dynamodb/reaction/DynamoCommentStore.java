package org.mememuseum.adapter.dynamodb.reaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.adapter.dynamodb.member.AuthorNameCache;
import org.mememuseum.adapter.dynamodb.meme.MemeItems;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentStore;

/** Stores comments in {@code CommentTable} and updates the meme's count in the same transaction. */
public final class DynamoCommentStore implements CommentStore {
  private final UnitOfWork unitOfWork;
  private final AuthorNameCache authorNames;

  public DynamoCommentStore(UnitOfWork unitOfWork, AuthorNameCache authorNames) {
    this.unitOfWork = unitOfWork;
    this.authorNames = authorNames;
  }

  @Override
  public void add(Comment comment) {
    unitOfWork.write(
        List.of(
            count(comment.meme(), 1)
                .requiring(Condition.exists(MemeItems.ID), NotFoundException::new),
            Change.put(CommentItems.at(comment), CommentItems.of(comment)),
            Change.put(CommentItems.pointerTo(comment.id()), CommentItems.pointer(comment))));
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return pointer(id)
        .map(CommentItems::target)
        .flatMap(unitOfWork::find)
        .flatMap(item -> named(List.of(item)).findFirst());
  }

  /** Skips the change if the comment was removed, even if that happens before the commit. */
  @Override
  public void update(Comment comment) {
    pointer(comment.id())
        .map(CommentItems::target)
        .ifPresent(itemKey -> unitOfWork.write(List.of(edit(itemKey, comment))));
  }

  private static Change edit(ItemKey itemKey, Comment comment) {
    var edited =
        Item.EMPTY
            .with(CommentItems.TEXT, comment.text().text())
            .with(CommentItems.EDITED_AT, comment.editedAt().map(TimeKey::of));
    return Change.update(itemKey)
        .setting(edited)
        .removing(comment.editedAt().isPresent() ? Set.of() : Set.of(CommentItems.EDITED_AT))
        .onlyIf(Condition.exists(CommentItems.THREAD));
  }

  /** Removes the comment immediately, because the result says whether it existed. */
  @Override
  public boolean remove(CommentId id) {
    return pointer(id).filter(this::remove).isPresent();
  }

  private boolean remove(Item pointer) {
    var changes =
        List.of(
            Change.delete(CommentItems.target(pointer))
                .onlyIf(Condition.exists(CommentItems.THREAD)),
            Change.delete(
                ItemKey.in(CommentItems.TABLE, pointer, CommentItems.THREAD, CommentItems.PLACE)),
            count(CommentItems.meme(pointer), -1));
    return unitOfWork.stored().change(changes).isEmpty();
  }

  @Override
  public Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size) {
    var thread =
        KeyRange.of(CommentItems.TABLE, CommentItems.THREAD, meme.toString(), CommentItems.PLACE)
            .after(after.map(CommentItems::place));
    var items = unitOfWork.stored().query(thread, size + 1);
    var comments = named(items.stream().limit(size).toList()).toList();
    return new Page<>(
        comments,
        items.size() > size
            ? Optional.of(CommentItems.position(items.get(size - 1)))
            : Optional.empty());
  }

  private Optional<Item> pointer(CommentId id) {
    return unitOfWork.find(CommentItems.pointerTo(id));
  }

  private Stream<Comment> named(List<Item> items) {
    var authors = authorNames.of(items.stream().map(CommentItems::author).toList());
    return items.stream()
        .filter(item -> authors.containsKey(CommentItems.author(item)))
        .map(item -> CommentItems.toDomain(item, authors.get(CommentItems.author(item))));
  }

  private static Change count(MemeId meme, long growth) {
    return Change.update(MemeItems.at(meme)).adding(MemeItems.COMMENTS, growth);
  }
}
