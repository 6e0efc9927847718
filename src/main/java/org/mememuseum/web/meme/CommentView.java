package org.mememuseum.web.meme;

import java.util.Optional;
import org.mememuseum.member.Member;
import org.mememuseum.reaction.Comment;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** A comment as a meme's page shows it. */
public record CommentView(
    String id,
    String by,
    String byHref,
    String text,
    Moment at,
    boolean edited,
    boolean own,
    String style,
    String editHref) {

  static CommentView of(Comment comment, Optional<Member> viewer, Phrases phrases) {
    boolean own = viewer.filter(comment::isBy).isPresent();
    return new CommentView(
        comment.id().toString(),
        comment.author().name().text(),
        Links.to(comment.author()),
        comment.text().text(),
        phrases.moment(comment.createdAt()),
        comment.editedAt().isPresent(),
        own,
        own ? "comment comment--own" : "comment",
        Links.toEdit(comment));
  }
}
