package org.mememuseum.adapter.dynamodb.reaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.adapter.dynamodb.member.AuthorNameCache;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;
import org.mememuseum.reaction.HeldCommentConflictException;
import org.mememuseum.reaction.HeldCommentStore;

/**
 * Stores comments that wait in {@code CommentTable}: one item in a partition of all that wait,
 * sorted by their ids, which contain the time, and one in a partition of its author and meme.
 */
public final class DynamoHeldCommentStore implements HeldCommentStore {
  private static final int MAX_OF_AUTHOR = 20;
  private static final String OPEN = "held";
  private static final String AUTHOR = "author_id";
  private static final String MEME = "meme_id";
  private static final String AT = "at";
  private static final String PARENT = "parent_id";

  private final UnitOfWork unitOfWork;
  private final AuthorNameCache authorNames;

  public DynamoHeldCommentStore(UnitOfWork unitOfWork, AuthorNameCache authorNames) {
    this.unitOfWork = unitOfWork;
    this.authorNames = authorNames;
  }

  @Override
  public void add(Comment comment) {
    unitOfWork.write(
        List.of(
            Change.put(open(comment.id()), item(comment)),
            Change.put(ofAuthor(comment), item(comment))));
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return unitOfWork.find(open(id)).flatMap(item -> named(List.of(item)).findFirst());
  }

  @Override
  public void remove(Comment comment) {
    unitOfWork.write(
        List.of(
            Change.delete(open(comment.id()))
                .requiring(
                    Condition.exists(CommentItems.THREAD), HeldCommentConflictException::new),
            Change.delete(ofAuthor(comment))));
  }

  @Override
  public Page<Comment> findOpen(Optional<Cursor> after, int size) {
    var range = partition(OPEN).after(after.map(last -> last.id().toString()));
    var items = unitOfWork.stored().query(range, size + 1);
    return Page.of(
        named(items).toList(),
        size,
        comment -> new Cursor(comment.createdAt(), comment.id().value()));
  }

  @Override
  public int countOpen(int limit) {
    return unitOfWork.stored().count(partition(OPEN), limit);
  }

  @Override
  public List<Comment> findBy(MemberId author, MemeId meme) {
    var range = partition(threadOf(author, meme));
    return named(unitOfWork.stored().query(range, MAX_OF_AUTHOR)).toList();
  }

  private static KeyRange partition(String thread) {
    return KeyRange.of(CommentItems.TABLE, CommentItems.THREAD, thread, CommentItems.PLACE);
  }

  private static ItemKey open(CommentId id) {
    return at(OPEN, id);
  }

  private static ItemKey ofAuthor(Comment comment) {
    return at(threadOf(comment.author().id(), comment.meme()), comment.id());
  }

  private static String threadOf(MemberId author, MemeId meme) {
    return OPEN + "#" + author + "#" + meme;
  }

  private static ItemKey at(String thread, CommentId id) {
    return ItemKey.of(
        CommentItems.TABLE, CommentItems.THREAD, thread, CommentItems.PLACE, id.toString());
  }

  private static Item item(Comment comment) {
    return Item.EMPTY
        .with(MEME, comment.meme().toString())
        .with(AUTHOR, comment.author().id().toString())
        .with(AT, comment.createdAt())
        .with(PARENT, comment.parent().map(CommentId::toString))
        .with(CommentItems.TEXT, comment.text().text());
  }

  private Stream<Comment> named(List<Item> items) {
    var authors = authorNames.of(items.stream().map(CommentItems::author).toList());
    return items.stream()
        .filter(item -> authors.containsKey(CommentItems.author(item)))
        .map(
            item ->
                new Comment(
                    new CommentId(item.id(CommentItems.PLACE)),
                    new MemeId(item.id(MEME)),
                    item.findId(PARENT).map(CommentId::new),
                    authors.get(CommentItems.author(item)),
                    new CommentText(item.text(CommentItems.TEXT)),
                    item.time(AT),
                    Optional.empty()));
  }
}
