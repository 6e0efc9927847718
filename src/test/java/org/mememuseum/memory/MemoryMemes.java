package org.mememuseum.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Page;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;

/** Memes in memory; pages are never cut. */
public final class MemoryMemes implements MemeStore {
  private final Map<MemeId, Meme> memes = new LinkedHashMap<>();

  @Override
  public void add(Meme meme) {
    memes.put(meme.id(), meme);
  }

  @Override
  public Optional<Meme> find(MemeId id) {
    return Optional.ofNullable(memes.get(id));
  }

  @Override
  public void update(Meme meme, Status from) {
    var stored = find(meme.id()).orElseThrow(NotFoundException::new);
    if (stored.status() != from) {
      throw new StatusConflictException(stored.status(), meme.status());
    }
    memes.put(meme.id(), meme);
  }

  @Override
  public Page<Meme> findByOwner(MemberId owner, Optional<Cursor> after, int size) {
    return all(meme -> meme.author().id().equals(owner) && meme.status() != Status.WITHDRAWN);
  }

  @Override
  public Page<Meme> findByStatus(Status status, Optional<Cursor> after, int size) {
    return all(meme -> meme.status() == status);
  }

  @Override
  public List<MemeId> findPendingSince(Instant before, int limit) {
    return memes.values().stream()
        .filter(meme -> meme.status() == Status.PENDING && meme.createdAt().isBefore(before))
        .map(Meme::id)
        .limit(limit)
        .toList();
  }

  private Page<Meme> all(Predicate<Meme> wanted) {
    return new Page<>(memes.values().stream().filter(wanted).toList(), Optional.empty());
  }
}
