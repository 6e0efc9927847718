package org.mememuseum.web.meme;

import java.util.Optional;
import java.util.Set;
import org.mememuseum.member.Member;
import org.mememuseum.reaction.Comment;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A comment as a meme's page shows it.
 *
 * @param memeHref the path of the meme's page
 * @param author who wrote it, and their listing
 * @param reportHref the page to report it; empty for its author
 * @param removeHref the page on which staff remove it; empty for others and for its author
 */
public record CommentView(
    String id,
    String memeHref,
    Link author,
    LinkedText text,
    Moment at,
    boolean edited,
    boolean own,
    String style,
    String editHref,
    String reportHref,
    String removeHref) {

  static CommentView of(
      Comment comment, Set<String> mentioned, Optional<Member> viewer, Phrases phrases) {
    boolean own = viewer.filter(comment::isBy).isPresent();
    return new CommentView(
        comment.id().toString(),
        Links.to(comment.meme()),
        new Link(comment.author().name().text(), Links.to(comment.author())),
        LinkedText.of(comment.text().text(), mentioned),
        phrases.moment(comment.createdAt()),
        comment.editedAt().isPresent(),
        own,
        own ? "comment comment--own" : "comment",
        Links.toEdit(comment),
        own ? "" : Route.REPORT.at(comment.id()),
        !own && viewer.filter(member -> member.role().isStaff()).isPresent()
            ? Route.COMMENT.at(comment.id())
            : "");
  }
}
