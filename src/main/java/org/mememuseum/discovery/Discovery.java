package org.mememuseum.discovery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mememuseum.UuidV7;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Page;

/** Leads visitors through the museum. */
@Stateless
public class Discovery {
  private final MemeIndex index;
  private final Clock clock;

  protected Discovery() {
    this(null, null);
  }

  @Inject
  public Discovery(MemeIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  /** Returns a page of a wall, newest first. */
  public Page<Meme> findNewest(Wall wall, Optional<Cursor> after, int size) {
    return index.findNewest(wall, after, size);
  }

  /** Returns the approved memes that hang left (newer) and right (older) of one. */
  public Neighbours findNeighbours(Meme meme) {
    var place = meme.publishedAt().map(at -> new Cursor(at, meme.id().value()));
    return new Neighbours(
        place.flatMap(index::findNewer),
        place.flatMap(
            at ->
                index.findNewest(new Wall.Everything(), Optional.of(at), 1).items().stream()
                    .findFirst()));
  }

  /** Returns an approved meme by chance; empty if there is none. */
  public Optional<Meme> findRandom() {
    return index
        .findFrom(UuidV7.at(Instant.EPOCH))
        .flatMap(
            first -> {
              long span =
                  Math.max(1, Duration.between(first.createdAt(), clock.instant()).toMillis());
              long offset = RandomGenerator.getDefault().nextLong(span);
              return index.findFrom(UuidV7.at(first.createdAt().plusMillis(offset)));
            });
  }

  /** The memes beside one on the wall. */
  public record Neighbours(Optional<Meme> newer, Optional<Meme> older) {}
}
