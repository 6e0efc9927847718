package org.mememuseum.reaction;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;

/** Detects when a meme reaches a milestone, and fires {@link MemeTrending} once for each. */
@Dependent
class Trends {
  private final MemeStore memes;
  private final LikeStore likes;
  private final Supplier<Milestones> milestones;
  private final Event<MemeTrending> trending;

  @Inject
  Trends(
      MemeStore memes,
      LikeStore likes,
      Supplier<Milestones> milestones,
      Event<MemeTrending> trending) {
    this.memes = memes;
    this.likes = likes;
    this.milestones = milestones;
    this.trending = trending;
  }

  /** Checks a meme's counts, in the caller's transaction. */
  void check(MemeId id) {
    memes.find(id).filter(Meme::isPublic).ifPresent(this::check);
  }

  private void check(Meme meme) {
    for (var kind : Milestone.Kind.values()) {
      check(meme, kind);
    }
  }

  // Goes from the highest milestone down and stops at one that was reached before, since all lower
  // ones were reached with it.
  private void check(Meme meme, Milestone.Kind kind) {
    for (var milestone : milestones.get().of(kind)) {
      if (milestone.isReachedBy(meme.counts())) {
        if (!likes.reach(meme.id(), milestone)) {
          return;
        }
        trending.fire(new MemeTrending(meme, milestone));
      }
    }
  }
}
