package org.mememuseum.adapter.dynamodb.meme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.adapter.dynamodb.member.AuthorNameCache;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;

/** Reads memes with the current names of their authors. */
public final class Memes {
  private final UnitOfWork unitOfWork;
  private final AuthorNameCache authorNames;

  public Memes(UnitOfWork unitOfWork, AuthorNameCache authorNames) {
    this.unitOfWork = unitOfWork;
    this.authorNames = authorNames;
  }

  Optional<Meme> find(MemeId id) {
    return unitOfWork.find(MemeItems.at(id)).flatMap(item -> named(List.of(item)).findFirst());
  }

  Map<MemeId, Meme> findAll(Collection<MemeId> ids) {
    var itemKeys = ids.stream().map(MemeItems::at).collect(Collectors.toSet());
    return named(unitOfWork.findAll(MemeItems.TABLE, itemKeys).values())
        .collect(Collectors.toMap(Meme::id, Function.identity()));
  }

  /**
   * Returns a page of the memes that an index contains. Reads them again, because indexes may lag.
   *
   * @param found up to one item more than the page has, which shows that there is a next page
   * @param sort the attribute that the items are ordered by
   * @param still a condition that a meme must still meet to be on the page
   */
  Page<Meme> page(List<Item> found, int size, String sort, Predicate<Meme> still) {
    var ids = found.stream().limit(size).map(MemeItems::id).toList();
    var itemKeys = ids.stream().map(MemeItems::at).toList();
    var items = unitOfWork.findAll(MemeItems.TABLE, itemKeys);
    var present = itemKeys.stream().filter(items::containsKey).map(items::get).toList();
    return new Page<>(named(present).filter(still).toList(), next(found, size, sort));
  }

  /** Returns a page of memes from an index that contains all attributes. */
  Page<Meme> page(List<Item> found, int size, String sort) {
    var memes = named(found.stream().limit(size).toList()).filter(Meme::isPublic).toList();
    return new Page<>(memes, next(found, size, sort));
  }

  private static Optional<Cursor> next(List<Item> found, int size, String sort) {
    return found.size() > size
        ? Optional.of(TimeKey.cursor(found.get(size - 1).text(sort)))
        : Optional.empty();
  }

  private Stream<Meme> named(Collection<Item> items) {
    var authors = authorNames.of(items.stream().map(MemeItems::owner).toList());
    return items.stream()
        .filter(item -> authors.containsKey(MemeItems.owner(item)))
        .map(item -> MemeItems.toDomain(item, authors.get(MemeItems.owner(item))));
  }
}
