package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.Cursor;
import org.mememuseum.meme.MemeId;

/** What {@link CommentStore} promises of replies, for every adapter. */
public interface RepliesContract extends KeptComments {
  private Comment aKeptReply(Comment parent, Instant at) {
    var by = aKeptMember().asAuthor();
    var text = new CommentText("Re: " + parent.text());
    var reply =
        new Comment(
            CommentId.next(at),
            parent.meme(),
            Optional.of(parent.id()),
            by,
            text,
            at,
            Optional.empty());
    comments().add(reply);
    return reply;
  }

  @Test
  default void aReplyIsFoundAsAddedCountedEditedAndRemoved() {
    var meme = aKeptMeme();
    var parent = aKeptComment(meme, "Ha.");
    var reply = aKeptReply(parent, NOON.plusMillis(1));
    assertThat(comments().find(reply.id())).contains(reply);
    assertThat(commentsOn(meme)).isEqualTo(2);

    var edited = reply.edited(new CommentText("Ho."), NOON.plusSeconds(9));
    comments().update(edited);
    assertThat(comments().find(reply.id())).contains(edited);

    assertThat(comments().remove(reply.id())).isTrue();
    assertThat(comments().remove(reply.id())).isFalse();
    assertThat(comments().find(reply.id())).isEmpty();
    assertThat(comments().findUnder(meme.id(), Optional.empty(), 5).items())
        .containsExactly(parent);
    assertThat(commentsOn(meme)).isEqualTo(1);
  }

  @Test
  default void repliesFollowTheirParentOldestFirstAcrossPages() {
    var meme = aKeptMeme();
    var writer = aKeptMember();
    var first = aComment(meme.id(), writer, "first", NOON);
    var second = aComment(meme.id(), writer, "second", NOON);
    var third = aComment(meme.id(), writer, "third", NOON.plusSeconds(1));
    List.of(first, second, third).forEach(comments()::add);
    var toThird = aKeptReply(third, NOON.plusSeconds(2));
    var late = aKeptReply(first, NOON.plusSeconds(9));
    var early = aKeptReply(first, NOON.plusMillis(1));
    var toSecond = aKeptReply(second, NOON.plusMillis(1));

    boolean inOrder = first.id().toString().compareTo(second.id().toString()) < 0;
    var threads =
        inOrder
            ? List.of(first, early, late, second, toSecond)
            : List.of(second, toSecond, first, early, late);
    for (int size = 1; size < 8; size++) {
      assertThat(walk(meme.id(), size)).startsWith(threads.toArray(Comment[]::new));
      assertThat(walk(meme.id(), size)).hasSize(7).endsWith(third, toThird);
    }
  }

  @Test
  default void repliesStayAndAreCountedThoughTheirParentIsRemoved() {
    var meme = aKeptMeme();
    var parent = aKeptComment(meme, "Regret");
    var reply = aKeptReply(parent, NOON.plusMillis(1));
    var page = comments().findUnder(meme.id(), Optional.empty(), 1);

    assertThat(comments().remove(parent.id())).isTrue();
    var second = aKeptReply(parent, NOON.plusMillis(2));

    assertThat(comments().findUnder(meme.id(), Optional.empty(), 5).items())
        .containsExactly(reply, second);
    assertThat(comments().findUnder(meme.id(), page.next(), 5).items())
        .containsExactly(reply, second);
    assertThat(commentsOn(meme)).isEqualTo(2);
  }

  @Test
  default void pagesGoOnThoughTheLastReplySeenWasRemoved() {
    var meme = aKeptMeme();
    var parent = aKeptComment(meme, "Ha.");
    var first = aKeptReply(parent, NOON.plusMillis(1));
    var second = aKeptReply(parent, NOON.plusMillis(2));
    var page = comments().findUnder(meme.id(), Optional.empty(), 2);
    assertThat(page.items()).containsExactly(parent, first);
    comments().remove(first.id());

    assertThat(comments().findUnder(meme.id(), page.next(), 5).items()).containsExactly(second);
  }

  @Test
  default void aListFromThePositionBeforeACommentHasIt() {
    var meme = aKeptMeme();
    aKeptComment(meme, "Long before");
    var parent = aComment(meme.id(), aKeptMember(), "Ha.", NOON.plusSeconds(5));
    comments().add(parent);
    aKeptReply(parent, NOON.plusSeconds(6));
    var reply = aKeptReply(parent, NOON.plusSeconds(7));

    var before = Optional.of(reply.positionBefore());
    assertThat(comments().findUnder(meme.id(), before, 5).items()).containsExactly(reply);
    var beforeParent = Optional.of(parent.positionBefore());
    assertThat(comments().findUnder(meme.id(), beforeParent, 1).items()).containsExactly(parent);
  }

  @Test
  default void aReplyAndTheRemovalOfItsParentAtOnceBothCount() {
    var meme = aKeptMeme();
    var parent = aKeptComment(meme, "Going");

    Crowd.of(
        8,
        i ->
            i == 4
                ? comments().remove(parent.id())
                : aKeptReply(parent, NOON.plusMillis(i + 1L)).id());

    assertThat(comments().find(parent.id())).isEmpty();
    assertThat(comments().findUnder(meme.id(), Optional.empty(), 10).items()).hasSize(7);
    assertThat(commentsOn(meme)).isEqualTo(7);
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
