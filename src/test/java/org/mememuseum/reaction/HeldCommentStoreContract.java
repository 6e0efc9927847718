package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;

/** The contract of {@link HeldCommentStore}, for every adapter. */
public interface HeldCommentStoreContract extends StoreContract {
  private HeldCommentStore held() {
    return stores().heldComments();
  }

  private Comment aHeldComment(Meme meme, Member author, Instant at) {
    var comment =
        new Comment(
            CommentId.next(at),
            meme.id(),
            author.asAuthor(),
            new CommentText("See https://example.org/ 🐈"),
            at,
            Optional.empty());
    held().add(comment);
    return comment;
  }

  @Test
  default void aCommentIsFoundAsAddedUntilItIsRemoved() {
    var comment = aHeldComment(aKeptMeme(), aKeptMember(), NOON);
    assertThat(held().find(comment.id())).contains(comment);

    held().remove(comment);

    assertThat(held().find(comment.id())).isEmpty();
    assertThat(held().findOpen(Optional.empty(), 10).items()).isEmpty();
    assertThat(held().findBy(comment.author().id(), comment.meme())).isEmpty();
    assertThatThrownBy(() -> held().remove(comment))
        .isInstanceOf(HeldCommentConflictException.class);
  }

  @Test
  default void whatWaitsIsPagedLongestWaitingFirst() {
    var meme = aKeptMeme();
    var author = aKeptMember();
    var third = aHeldComment(meme, author, NOON.plusSeconds(2));
    var first = aHeldComment(meme, author, NOON);
    var second = aHeldComment(aKeptMeme(), aKeptMember(), NOON.plusSeconds(1));

    var page = held().findOpen(Optional.empty(), 2);

    assertThat(page.items()).containsExactly(first, second);
    assertThat(held().findOpen(page.next(), 2).items()).containsExactly(third);
    assertThat(held().countOpen(10)).isEqualTo(3);
    assertThat(held().countOpen(2)).isEqualTo(2);
  }

  @Test
  default void theCommentsOfAMemberOnAMemeAreFound() {
    var meme = aKeptMeme();
    var author = aKeptMember();
    var second = aHeldComment(meme, author, NOON.plusSeconds(1));
    var first = aHeldComment(meme, author, NOON);
    aHeldComment(aKeptMeme(), author, NOON);
    aHeldComment(meme, aKeptMember(), NOON);

    assertThat(held().findBy(author.id(), meme.id())).containsExactly(first, second);
  }

  @Test
  default void aHeldReplyKeepsItsParent() {
    var meme = aKeptMeme();
    var author = aKeptMember();
    var parent =
        new Comment(
            CommentId.next(NOON),
            meme.id(),
            author.asAuthor(),
            new CommentText("Ha."),
            NOON,
            Optional.empty());
    stores().comments().add(parent);
    var reply =
        new Comment(
            CommentId.next(NOON.plusMillis(1)),
            meme.id(),
            Optional.of(parent.id()),
            author.asAuthor(),
            new CommentText("www.example.org"),
            NOON.plusMillis(1),
            Optional.empty());

    held().add(reply);

    assertThat(held().find(reply.id())).contains(reply);
    assertThat(held().findBy(author.id(), meme.id())).containsExactly(reply);
  }

  @Test
  default void ofManyWhoRemoveACommentOneSucceeds() {
    var comment = aHeldComment(aKeptMeme(), aKeptMember(), NOON);

    var removed =
        Crowd.of(
            4,
            i -> {
              try {
                held().remove(comment);
                return true;
              } catch (HeldCommentConflictException lost) {
                return false;
              }
            });

    assertThat(removed).containsOnlyOnce(true);
  }
}
