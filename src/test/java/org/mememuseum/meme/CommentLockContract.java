package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.meme.Memes.aMeme;

import org.junit.jupiter.api.Test;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;

/** The contract of {@link MemeStore} about locked comments, for every adapter. */
public interface CommentLockContract extends StoreContract {
  private MemeStore memes() {
    return stores().memes();
  }

  @Test
  default void commentsAreLockedAndUnlockedAndNothingElseIsChanged() {
    var meme = kept(aMeme().by(aKeptMember()).approved(NOON).build());

    memes().lockComments(meme.id(), true);
    assertThat(memes().find(meme.id()).orElseThrow().commentsLocked()).isTrue();
    // By an old copy, which does not know of the lock.
    memes().change(meme.takeDown(meme.analysis()));
    assertThat(memes().find(meme.id()).orElseThrow())
        .isEqualTo(lockedCopy(meme.after(meme.takeDown(meme.analysis()))));
    memes().lockComments(meme.id(), false);
    assertThat(memes().find(meme.id())).contains(meme.after(meme.takeDown(meme.analysis())));

    assertThatThrownBy(() -> memes().lockComments(MemeId.next(NOON), true))
        .isInstanceOf(NotFoundException.class);
  }

  private static Meme lockedCopy(Meme meme) {
    return new Meme(
        meme.id(),
        meme.author(),
        meme.details(),
        meme.picture(),
        meme.createdAt(),
        meme.status(),
        meme.publishedAt(),
        meme.analysis(),
        meme.counts(),
        true);
  }
}
