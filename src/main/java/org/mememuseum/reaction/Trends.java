package org.mememuseum.reaction;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;

/** Notices when a meme has reached a milestone, and says so once. */
@Dependent
class Trends {
  private final MemeStore memes;
  private final LikeStore likes;
  private final Milestones milestones;
  private final Event<MemeTrending> trending;

  @Inject
  Trends(MemeStore memes, LikeStore likes, Milestones milestones, Event<MemeTrending> trending) {
    this.memes = memes;
    this.likes = likes;
    this.milestones = milestones;
    this.trending = trending;
  }

  /** Looks at a meme's counts, in the caller's transaction. */
  void check(MemeId id) {
    memes.find(id).filter(Meme::isPublic).ifPresent(this::check);
  }

  private void check(Meme meme) {
    for (var kind : Milestone.Kind.values()) {
      check(meme, kind);
    }
  }

  // From the highest down to one that was reached before: below it all were.
  private void check(Meme meme, Milestone.Kind kind) {
    for (var milestone : milestones.of(kind)) {
      if (milestone.isReachedBy(meme.counts())) {
        if (!likes.reach(meme.id(), milestone)) {
          return;
        }
        trending.fire(new MemeTrending(meme, milestone));
      }
    }
  }
}
