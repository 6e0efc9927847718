package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;
import org.mememuseum.memory.MemoryLikes;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.RecordedEvents;

class TrendsTest {
  private final MemoryMemes memes = new MemoryMemes();
  private final RecordedEvents<MemeTrending> trending = new RecordedEvents<>();
  private final Trends trends =
      new Trends(
          memes,
          new MemoryLikes(memes),
          () -> new Milestones(List.of(10L, 100L), List.of(50L)),
          trending);

  @Test
  void belowTheFirstThresholdNothingIsSaid() {
    check(Memes.aMeme().approved(Instant.EPOCH).build(), new Counts(9, 49, 0));

    assertThat(said()).isEmpty();
  }

  @Test
  void eachThresholdIsSaidOnce() {
    var meme = Memes.aMeme().approved(Instant.EPOCH).build();

    check(meme, new Counts(10, 0, 0));
    check(meme, new Counts(11, 50, 0));
    check(meme, new Counts(100, 51, 0));
    check(meme, new Counts(101, 51, 0));

    assertThat(said()).containsExactly("likes-10", "views-50", "likes-100");
  }

  @Test
  void severalThresholdsCrossedAtOnceAreAllSaid() {
    check(Memes.aMeme().approved(Instant.EPOCH).build(), new Counts(250, 0, 0));

    assertThat(said()).containsExactly("likes-100", "likes-10");
  }

  @Test
  void aMemeThePublicDoesNotSeeIsNoTrend() {
    check(Memes.aMeme().withdrawn().build(), new Counts(250, 250, 0));

    assertThat(said()).isEmpty();
  }

  private void check(Meme meme, Counts counts) {
    memes.add(meme);
    memes.count(meme.id(), before -> counts);
    trends.check(meme.id());
  }

  private List<String> said() {
    return trending.fired().stream().map(event -> event.milestone().name()).toList();
  }
}
