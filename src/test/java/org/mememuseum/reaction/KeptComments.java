package org.mememuseum.reaction;

import java.time.Instant;
import java.util.Optional;
import org.mememuseum.StoreContract;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;

/** Comments in the store under test. */
interface KeptComments extends StoreContract {
  default CommentStore comments() {
    return stores().comments();
  }

  default Comment aComment(MemeId meme, Member by, String text, Instant at) {
    return new Comment(
        CommentId.next(at), meme, by.asAuthor(), new CommentText(text), at, Optional.empty());
  }

  default Comment aKeptComment(Meme meme, String text) {
    var comment = aComment(meme.id(), aKeptMember(), text, NOON);
    comments().add(comment);
    return comment;
  }

  default long commentsOn(Meme meme) {
    return stores().memes().find(meme.id()).orElseThrow().counts().comments();
  }
}
