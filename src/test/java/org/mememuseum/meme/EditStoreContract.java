package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;
import org.mememuseum.UuidV7;

/** The contract of {@link EditStore}, for every adapter. */
public interface EditStoreContract extends StoreContract {
  private static MemeDetails details(String title, Category category, String... tags) {
    return new MemeDetails(
        new Title(title),
        new Description("A story.\n☃ 'x'"),
        Tags.parse(String.join(",", tags)),
        category,
        new AltText("A cat on a “server”"));
  }

  private static Edit edit(Meme meme, MemeDetails after, Instant at) {
    return new Edit(UuidV7.at(at), meme.id(), at, meme.author().id(), meme.details(), after);
  }

  private Meme stored(Meme meme) {
    return stores().memes().find(meme.id()).orElseThrow();
  }

  private Meme aTaggedMeme() {
    return kept(aMeme().by(aKeptMember()).tagged("cat", "old").approved(NOON).build());
  }

  @Test
  default void anEditChangesTheDetailsAndNothingElseAndIsFoundNewestFirst() {
    var meme = aTaggedMeme();
    var first = edit(meme, details("Better", Category.ART, "cat", "new"), NOON.plusSeconds(1));
    stores().edits().edit(first);
    var better = stored(meme);
    var second = edit(better, details("Best", Category.ART), NOON.plusSeconds(2));
    stores().edits().edit(second);

    assertThat(better.details()).isEqualTo(first.after());
    assertThat(stored(meme).details()).isEqualTo(second.after());
    assertThat(stored(meme)).usingRecursiveComparison().ignoringFields("details").isEqualTo(meme);
    assertThat(stores().edits().findByMeme(meme.id(), 9)).containsExactly(second, first);
    assertThat(stores().edits().findByMeme(meme.id(), 1)).containsExactly(second);
    assertThat(stores().edits().findByMeme(aKeptMeme().id(), 9)).isEmpty();
  }

  @Test
  default void whatWasNotPublicIsEditedAndIsListedByItsNewTagsOnceItIs() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("old").held("Why?").build());

    stores().edits().edit(edit(meme, details("New", Category.ART, "new"), NOON));

    var held = stored(meme);
    assertThat(held.status()).isEqualTo(Status.HELD);
    stores().memes().change(held.approve(held.analysis(), NOON));
    assertThat(stored(meme).details().title()).isEqualTo(new Title("New"));
  }

  @Test
  default void anEditOfOtherDetailsChangesNothing() {
    var meme = aTaggedMeme();
    stores().edits().edit(edit(meme, details("First", Category.ART, "new"), NOON));

    assertThatThrownBy(
            () -> stores().edits().edit(edit(meme, details("Second", Category.LIFE), NOON)))
        .isInstanceOf(EditConflictException.class);

    assertThat(stored(meme).details()).isEqualTo(details("First", Category.ART, "new"));
    assertThat(stores().edits().findByMeme(meme.id(), 9)).hasSize(1);
  }

  @Test
  default void ofManyEditsOfTheSameDetailsOneSucceeds() {
    var meme = aTaggedMeme();

    var outcomes =
        Crowd.of(
            5,
            i -> {
              stores().edits().edit(edit(meme, details("By " + i, Category.ART, "t" + i), NOON));
              return i;
            });

    assertThat(outcomes).filteredOn(EditConflictException.class::isInstance).hasSize(4);
    var edits = stores().edits().findByMeme(meme.id(), 9);
    assertThat(edits).hasSize(1);
    assertThat(stored(meme).details()).isEqualTo(edits.get(0).after());
  }

  @Test
  default void aWithdrawnMemeIsNotEdited() {
    var meme = aTaggedMeme();
    stores().memes().change(meme.withdraw());

    assertThatThrownBy(() -> stores().edits().edit(edit(meme, details("Late", Category.ART), NOON)))
        .isInstanceOf(EditConflictException.class);
    var unknown = aMeme().build();
    assertThatThrownBy(
            () -> stores().edits().edit(edit(unknown, details("None", Category.ART), NOON)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  default void anEditAndADecisionInOneTransactionAreBothMade() {
    var meme = aTaggedMeme();
    var after = details("Better", Category.ART, "new");

    stores()
        .together(
            () -> {
              stores().edits().edit(edit(meme, after, NOON));
              stores().memes().change(meme.reopen(meme.analysis()));
              return null;
            });

    assertThat(stored(meme).details()).isEqualTo(after);
    assertThat(stored(meme).status()).isEqualTo(Status.HELD);
    assertThat(stored(meme).publishedAt()).isEqualTo(Optional.of(NOON));
  }

  @Test
  default void anOldCopyThatIsDecidedOnKeepsTheEditedDetails() {
    var meme = aTaggedMeme();
    var after = details("Better", Category.ART, "new");
    stores().edits().edit(edit(meme, after, NOON));

    stores().memes().change(meme.takeDown(meme.analysis()));

    assertThat(stored(meme).details()).isEqualTo(after);
    assertThat(List.of(stored(meme).status())).containsExactly(Status.REJECTED);
  }
}
