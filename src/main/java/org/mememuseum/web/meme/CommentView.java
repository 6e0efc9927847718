package org.mememuseum.web.meme;

import java.util.Optional;
import java.util.Set;
import org.mememuseum.member.Member;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
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
 * @param gone whether it was removed, and only its place is shown, for its replies
 * @param replyHref where to reply to it; empty if nobody may
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
    boolean gone,
    boolean reply,
    String editHref,
    String replyHref,
    String reportHref,
    String removeHref) {

  static CommentView of(
      Comment comment,
      Set<String> mentioned,
      Optional<Member> viewer,
      String replyHref,
      Phrases phrases) {
    boolean own = viewer.filter(comment::isBy).isPresent();
    return new CommentView(
        comment.id().toString(),
        Links.to(comment.meme()),
        new Link(comment.author().name().text(), Links.to(comment.author())),
        LinkedText.of(comment.text().text(), mentioned),
        phrases.moment(comment.createdAt()),
        comment.editedAt().isPresent(),
        own,
        false,
        comment.parent().isPresent(),
        Links.toEdit(comment),
        replyHref,
        own ? "" : Route.REPORT.at(comment.id()),
        !own && viewer.filter(member -> member.role().isStaff()).isPresent()
            ? Route.COMMENT.at(comment.id())
            : "");
  }

  /** Returns the CSS classes. */
  public String getStyle() {
    return "comment" + (own ? " comment--own" : "") + (reply ? " comment--reply" : "");
  }

  /** The place of a comment that was removed. */
  static CommentView gone(CommentId id) {
    return new CommentView(
        id.toString(),
        "",
        new Link("", ""),
        LinkedText.of("", Set.of()),
        new Moment("", ""),
        false,
        false,
        true,
        false,
        "",
        "",
        "",
        "");
  }
}
