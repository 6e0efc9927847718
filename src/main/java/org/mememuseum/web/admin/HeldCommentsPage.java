package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.Page;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.HeldComments;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** The comments that wait for a curator, on {@code /admin/reports}. */
@Named
@RequestScoped
public class HeldCommentsPage {
  static final String AFTER = "held";
  private static final int SIZE = 20;
  private static final Page<Comment> NONE = new Page<>(List.of(), Optional.empty());

  private CurrentMember me;
  private HeldComments comments;
  private PathParameter pathParameter;
  private Phrases phrases;
  private Page<Comment> open = NONE;

  protected HeldCommentsPage() {}

  @Inject
  public HeldCommentsPage(
      CurrentMember me, HeldComments comments, PathParameter pathParameter, Phrases phrases) {
    this.me = me;
    this.comments = comments;
    this.pathParameter = pathParameter;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    boolean showsOthers =
        Stream.of(PathParameter.AFTER, ReportsPage.APPEALS_AFTER)
            .anyMatch(list -> pathParameter.after(list).isPresent());
    if (!showsOthers) {
      open = comments.findOpen(me.get(), pathParameter.after(AFTER), SIZE);
    }
  }

  void release(UUID comment) {
    comments.release(new CommentId(comment), me.get());
  }

  void remove(UUID comment, String reason) {
    comments.remove(new CommentId(comment), me.get(), reason);
  }

  public List<Row> getRows() {
    return open.items().stream().map(this::row).toList();
  }

  /** Returns the link to more of them; empty if there are none. */
  public String getNext() {
    return pathParameter.onward(Route.REPORTS.path(), AFTER, open.next());
  }

  private Row row(Comment comment) {
    return new Row(
        comment.id().toString(),
        comment.text().text(),
        new Link(comment.author().name().text(), Links.to(comment.author())),
        Links.to(comment.meme()),
        phrases.moment(comment.createdAt()));
  }

  /** A comment that waits. */
  public record Row(String id, String text, Link author, String meme, Moment at) {}
}
