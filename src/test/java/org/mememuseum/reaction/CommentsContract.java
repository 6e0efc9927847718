package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.MemeId;

/** The contract of {@link CommentStore}, for every adapter. */
public interface CommentsContract extends KeptComments {
  @Test
  default void aCommentIsFoundAsAddedAndCounted() {
    var meme = aKeptMeme();

    var comment = aKeptComment(meme, "😂 ha\nשלום 'quoted' \\ 猫");

    assertThat(comments().find(comment.id())).contains(comment);
    assertThat(comments().findUnder(meme.id(), Optional.empty(), 5).items())
        .containsExactly(comment);
    assertThat(commentsOn(meme)).isEqualTo(1);
  }

  @Test
  default void aCommentOnAnUnknownMemeIsRefusedAndNotKept() {
    var comment = aComment(MemeId.next(NOON), aKeptMember(), "Hello?", NOON);

    assertThatThrownBy(() -> comments().add(comment)).isInstanceOf(NotFoundException.class);

    assertThat(comments().find(comment.id())).isEmpty();
    assertThat(comments().findUnder(comment.meme(), Optional.empty(), 5).items()).isEmpty();
  }

  @Test
  default void noCommentIsFoundThatIsNotThere() {
    assertThat(comments().find(CommentId.next(NOON))).isEmpty();
    assertThat(comments().findUnder(aKeptMeme().id(), Optional.empty(), 5).items()).isEmpty();
  }

  @Test
  default void anEditReplacesTextAndTimeOnly() {
    var meme = aKeptMeme();
    var comment = aKeptComment(meme, "teh typo");
    var edited = comment.edited(new CommentText("the typo 🙈"), NOON.plusSeconds(9));

    comments().update(edited);

    assertThat(comments().find(comment.id())).contains(edited);
    assertThat(comments().findUnder(meme.id(), Optional.empty(), 5).items())
        .containsExactly(edited);
    assertThat(commentsOn(meme)).isEqualTo(1);
  }

  @Test
  default void aRemovedCommentIsGoneAndNoLongerCounted() {
    var meme = aKeptMeme();
    var comment = aKeptComment(meme, "Regret");
    var other = aKeptComment(meme, "No regret");

    assertThat(comments().remove(comment.id())).isTrue();
    assertThat(comments().remove(comment.id())).isFalse();

    assertThat(comments().find(comment.id())).isEmpty();
    assertThat(comments().findUnder(meme.id(), Optional.empty(), 5).items()).containsExactly(other);
    assertThat(commentsOn(meme)).isEqualTo(1);
  }

  @Test
  default void anEditDoesNotBringARemovedOrUnknownCommentBack() {
    var meme = aKeptMeme();
    var removed = aKeptComment(meme, "Gone");
    comments().remove(removed.id());
    var unknown = aComment(meme.id(), aKeptMember(), "Never there", NOON);

    comments().update(removed.edited(new CommentText("Back?"), NOON));
    comments().update(unknown);

    assertThat(comments().find(removed.id())).isEmpty();
    assertThat(comments().find(unknown.id())).isEmpty();
    assertThat(commentsOn(meme)).isZero();
  }

  @Test
  default void removingAnUnknownCommentDoesNothing() {
    assertThat(comments().remove(CommentId.next(NOON))).isFalse();
  }

  @Test
  default void commentsOfManyAtOnceAllCount() {
    var meme = aKeptMeme();

    var outcomes = Crowd.of(20, i -> aKeptComment(meme, "number " + i));

    assertThat(commentsOn(meme)).isEqualTo(20);
    assertThat(comments().findUnder(meme.id(), Optional.empty(), 30).items())
        .hasSize(20)
        .allSatisfy(comment -> assertThat(outcomes).contains(comment));
  }

  @Test
  default void aCommentRemovedByManyAtOnceIsRemovedOnce() {
    var meme = aKeptMeme();
    var comment = aKeptComment(meme, "Going");
    aKeptComment(meme, "Staying");

    var removed = Crowd.of(10, i -> comments().remove(comment.id()));

    assertThat(removed).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(commentsOn(meme)).isEqualTo(1);
  }

  @Test
  default void commentsComeOldestFirstAndEachOnceHoweverManyCameAtOneTime() {
    var meme = aKeptMeme();
    aKeptComment(aKeptMeme(), "elsewhere");
    var writer = aKeptMember();
    List<Comment> written = new ArrayList<>();
    for (int i = 6; i >= 0; i--) {
      var comment = aComment(meme.id(), writer, "number " + i, NOON.plusMillis(i / 3));
      comments().add(comment);
      written.add(comment);
    }

    var seen = walk(meme.id(), 2);

    assertThat(seen).containsExactlyInAnyOrderElementsOf(written);
    assertThat(seen).extracting(Comment::createdAt).isSorted();
  }

  @Test
  default void twoThousandCommentsAreAllCountedAndShownInTheirOrder() {
    var meme = aKeptMeme();
    var writer = aKeptMember();
    List<Comment> written = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      written.add(aComment(meme.id(), writer, "number " + i, NOON.plusMillis(i)));
    }
    for (int from = 0; from < written.size(); from += 25) {
      var batch = written.subList(from, from + 25);
      stores()
          .together(
              () -> {
                batch.forEach(comments()::add);
                return batch;
              });
    }

    assertThat(commentsOn(meme)).isEqualTo(2_000);
    assertThat(walk(meme.id(), 100)).isEqualTo(written);
  }

  @Test
  default void pagesGoOnThoughTheLastCommentSeenWasRemovedAndOthersWereWritten() {
    var meme = aKeptMeme();
    var writer = aKeptMember();
    List<Comment> written = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      var comment = aComment(meme.id(), writer, "number " + i, NOON.plusMillis(i));
      comments().add(comment);
      written.add(comment);
    }
    var page = comments().findUnder(meme.id(), Optional.empty(), 2);
    comments().remove(written.get(1).id());
    var late = aComment(meme.id(), writer, "late", NOON.plusSeconds(1));
    comments().add(late);

    var rest = comments().findUnder(meme.id(), page.next(), 10);

    assertThat(rest.items()).containsExactly(written.get(2), written.get(3), written.get(4), late);
    assertThat(rest.next()).isEmpty();
  }

  @Test
  default void aCommentShowsItsAuthorsPresentName() {
    var comment = aKeptComment(aKeptMeme(), "Hello");

    stores().members().rename(comment.author().id(), new PublicName("Renamed"));

    assertThat(comments().find(comment.id()).orElseThrow().author().name())
        .isEqualTo(new PublicName("Renamed"));
  }

  private List<Comment> walk(MemeId meme, int size) {
    List<Comment> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = comments().findUnder(meme, after, size);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      seen.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && seen.size() < 2_000);
    return seen;
  }
}
