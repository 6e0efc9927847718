package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.HeldComments;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
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
  private Map<String, String> parameters;
  private List<Comment> open;
  private String heldReason;

  protected HeldCommentsPage() {}

  @Inject
  public HeldCommentsPage(
      CurrentMember me,
      HeldComments comments,
      PathParameter pathParameter,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.me = me;
    this.comments = comments;
    this.pathParameter = pathParameter;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    open =
        pathParameter.after().isPresent()
            ? List.of()
            : comments.findOpen(me.get(), Optional.empty(), SIZE).items();
  }

  /** Makes the comment public whose button was pressed. */
  public void release() {
    comments.release(requested(), me.get());
    SeeOther.at(Route.REPORTS.path(), "commentReleased");
  }

  /** Removes the comment whose button was pressed, for the reason typed beside it. */
  public void remove() {
    comments.remove(requested(), me.get(), heldReason);
    SeeOther.at(Route.REPORTS.path(), "heldCommentRemoved");
  }

  private CommentId requested() {
    return CommentId.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }

  public List<Row> getRows() {
    return open.stream().map(this::row).toList();
  }

  private Row row(Comment comment) {
    String id = comment.id().toString();
    boolean isRefused = heldReason != null && id.equals(parameters.get("row"));
    return new Row(
        id,
        comment.text().text(),
        new Link(comment.author().name().text(), Links.to(comment.author())),
        Links.to(comment.meme()),
        phrases.moment(comment.createdAt()),
        isRefused ? heldReason : "",
        isRefused ? "true" : "");
  }

  public String getHeldReason() {
    return heldReason;
  }

  public void setHeldReason(String heldReason) {
    this.heldReason = heldReason;
  }

  /**
   * A comment that waits.
   *
   * @param draft the reason that was refused; usually empty
   * @param wrong {@code true} if it was; else empty, so that the attribute is omitted
   */
  public record Row(
      String id, String text, Link author, String meme, Moment at, String draft, String wrong) {}
}
