package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.meme.Memes.aMeme;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.StoreContract;

/** The contract of {@link MemeStore} on corrections and on several memes at once. */
public interface MemeCorrectionContract extends StoreContract {
  private MemeStore memes() {
    return stores().memes();
  }

  @Test
  default void severalMemesAreFoundAtOnceWhateverTheirStatus() {
    var held = kept(aMeme().by(aKeptMember()).held("Why?").build());
    var pending = aKeptMeme();
    var unknown = MemeId.next(NOON);

    assertThat(memes().findAll(List.of(held.id(), unknown, pending.id(), held.id())))
        .isEqualTo(Map.of(held.id(), held, pending.id(), pending));
    assertThat(memes().findAll(List.of())).isEmpty();
  }

  @Test
  default void aCorrectionReplacesTheDetailsAndTheTagsWithThem() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("cat", "old").rejected("No.").build());
    var corrected =
        new MemeDetails(
            new Title("Better"),
            new Description("Now with a story."),
            new Tags(List.of(new Tag("cat"), new Tag("new"))),
            Category.OTHER);

    memes().change(meme.correct(corrected, meme.analysis()));

    var held = memes().find(meme.id()).orElseThrow();
    assertThat(held.details()).isEqualTo(corrected);
    assertThat(held.status()).isEqualTo(Status.HELD);
    assertThat(held.picture()).isEqualTo(meme.picture());
    memes().change(held.approve(held.analysis(), NOON));
    assertThat(memes().find(meme.id()).orElseThrow().details()).isEqualTo(corrected);
    assertThatThrownBy(() -> memes().change(meme.correct(meme.details(), meme.analysis())))
        .isInstanceOf(StatusConflictException.class);
    assertThat(memes().find(meme.id()).orElseThrow().details()).isEqualTo(corrected);
  }
}
