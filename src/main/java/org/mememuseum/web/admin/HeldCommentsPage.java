package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.HeldComments;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** The comments that wait for a curator, on the first page of {@code /admin/reports}. */
@Named
@RequestScoped
public class HeldCommentsPage {
  private static final int SIZE = 20;

  private CurrentMember me;
  private HeldComments comments;
  private PathParameter pathParameter;
  private Phrases phrases;
  private List<Comment> open;

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
    open =
        pathParameter.after().isPresent()
            ? List.of()
            : comments.findOpen(me.get(), Optional.empty(), SIZE).items();
  }

  void release(UUID comment) {
    comments.release(new CommentId(comment), me.get());
  }

  void remove(UUID comment, String reason) {
    comments.remove(new CommentId(comment), me.get(), reason);
  }

  public List<Row> getRows() {
    return open.stream().map(this::row).toList();
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
