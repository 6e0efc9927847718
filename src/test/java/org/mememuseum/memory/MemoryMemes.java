package org.mememuseum.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.Author;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.EditConflictException;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.Transition;

/** Memes in memory. */
public final class MemoryMemes implements MemeStore {
  private static final Comparator<Meme> OLDEST_FIRST =
      Comparator.comparing(Meme::createdAt).thenComparing(meme -> meme.id().toString());

  private final Map<MemeId, Meme> memes = new HashMap<>();
  private final Function<MemberId, Optional<Member>> members;

  /** Memes whose authors' names never change. */
  public MemoryMemes() {
    this(unknown -> Optional.empty());
  }

  /**
   * @param members looks up the current names of authors
   */
  MemoryMemes(Function<MemberId, Optional<Member>> members) {
    this.members = members;
  }

  @Override
  public synchronized void add(Meme meme) {
    memes.put(
        meme.id(),
        with(
            meme,
            meme.author(),
            meme.createdAt().truncatedTo(ChronoUnit.MILLIS),
            meme.publishedAt().map(at -> at.truncatedTo(ChronoUnit.MILLIS)),
            Counts.NONE));
  }

  @Override
  public synchronized Optional<Meme> find(MemeId id) {
    return Optional.ofNullable(memes.get(id)).map(this::named);
  }

  @Override
  public synchronized Map<MemeId, Meme> findAll(Collection<MemeId> ids) {
    return ids.stream()
        .distinct()
        .flatMap(id -> find(id).stream())
        .collect(Collectors.toMap(Meme::id, Function.identity()));
  }

  @Override
  public synchronized void change(Transition change) {
    var stored = find(change.id()).orElseThrow(NotFoundException::new);
    memes.put(change.id(), stored.after(change));
  }

  /** Returns all memes, in no particular order. */
  synchronized Stream<Meme> all() {
    return sorted(any -> true, OLDEST_FIRST);
  }

  /** Changes the details of a meme, if they still are those before the edit. */
  synchronized void edit(Edit edit) {
    var meme = find(edit.meme()).orElseThrow(NotFoundException::new);
    if (meme.status() == Status.WITHDRAWN || !meme.details().equals(edit.before())) {
      throw new EditConflictException();
    }
    memes.put(meme.id(), meme.edited(edit.after()));
  }

  @Override
  public synchronized void lockComments(MemeId id, boolean locked) {
    var meme = find(id).orElseThrow(NotFoundException::new);
    memes.put(
        id,
        new Meme(
            id,
            meme.author(),
            meme.details(),
            meme.picture(),
            meme.createdAt(),
            meme.status(),
            meme.publishedAt(),
            meme.analysis(),
            meme.counts(),
            locked));
  }

  @Override
  public synchronized Page<Meme> findByOwner(MemberId owner, Optional<Cursor> after, int size) {
    return page(
        meme -> meme.author().id().equals(owner) && meme.status() != Status.WITHDRAWN,
        OLDEST_FIRST.reversed(),
        after,
        size);
  }

  @Override
  public synchronized Page<Meme> findByStatus(Status status, Optional<Cursor> after, int size) {
    return page(meme -> meme.status() == status, OLDEST_FIRST, after, size);
  }

  @Override
  public synchronized int countByStatus(Status status, int limit) {
    return (int)
        memes.values().stream().filter(meme -> meme.status() == status).limit(limit).count();
  }

  @Override
  public synchronized List<MemeId> findPendingSince(Instant before, int limit) {
    return sorted(meme -> meme.status() == Status.PENDING, OLDEST_FIRST)
        .filter(meme -> meme.createdAt().isBefore(before))
        .map(Meme::id)
        .limit(limit)
        .toList();
  }

  /** Replaces a meme's counts; returns false if there is no such meme. */
  public synchronized boolean count(MemeId id, UnaryOperator<Counts> change) {
    return memes.computeIfPresent(
            id,
            (key, meme) ->
                with(
                    meme,
                    meme.author(),
                    meme.createdAt(),
                    meme.publishedAt(),
                    change.apply(meme.counts())))
        != null;
  }

  private Page<Meme> page(
      Predicate<Meme> filter, Comparator<Meme> order, Optional<Cursor> after, int size) {
    var rest =
        sorted(filter, order)
            .dropWhile(meme -> after.filter(cursor -> !isBehind(meme, cursor, order)).isPresent())
            .toList();
    var items = rest.subList(0, Math.min(size, rest.size()));
    return new Page<>(
        items, rest.size() > size ? Optional.of(cursor(items.get(size - 1))) : Optional.empty());
  }

  private static boolean isBehind(Meme meme, Cursor cursor, Comparator<Meme> order) {
    int direction = order == OLDEST_FIRST ? 1 : -1;
    int time = meme.createdAt().compareTo(cursor.at());
    int id = meme.id().toString().compareTo(cursor.id().toString());
    return direction * (time == 0 ? id : time) > 0;
  }

  private static Cursor cursor(Meme meme) {
    return new Cursor(meme.createdAt(), meme.id().value());
  }

  private Stream<Meme> sorted(Predicate<Meme> filter, Comparator<Meme> order) {
    return memes.values().stream().filter(filter).map(this::named).sorted(order);
  }

  private Meme named(Meme meme) {
    var author = members.apply(meme.author().id()).map(Member::asAuthor).orElse(meme.author());
    return with(meme, author, meme.createdAt(), meme.publishedAt(), meme.counts());
  }

  private static Meme with(
      Meme meme, Author author, Instant createdAt, Optional<Instant> publishedAt, Counts counts) {
    return new Meme(
        meme.id(),
        author,
        meme.details(),
        meme.picture(),
        createdAt,
        meme.status(),
        publishedAt,
        meme.analysis(),
        counts,
        meme.commentsLocked());
  }
}
