package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;
import org.mememuseum.reaction.Comments;
import org.mememuseum.reaction.Mentions;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.ReturnPath;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/** The comments on {@code /view/{id}}, oldest first; the viewer may be editing one of their own. */
@Named
@RequestScoped
public class ViewComments {
  private static final int SIZE = 50;

  private PathParameter pathParameter;
  private CurrentMember me;
  private Comments comments;
  private Mentions mentions;
  private Phrases phrases;
  private ReturnPath returnPath;
  private ViewPage viewPage;
  private Map<String, String> parameters;
  private MemeId meme;
  private Page<Comment> page;
  private CommentText comment;
  private CommentText wording;
  private Optional<Comment> edited;
  private boolean movedToNew;

  protected ViewComments() {}

  @Inject
  public ViewComments(
      PathParameter pathParameter,
      CurrentMember me,
      Comments comments,
      Mentions mentions,
      Phrases phrases,
      ReturnPath returnPath,
      ViewPage viewPage,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.comments = comments;
    this.mentions = mentions;
    this.phrases = phrases;
    this.returnPath = returnPath;
    this.viewPage = viewPage;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    meme = pathParameter.memeId();
    page = comments.find(meme, pathParameter.after(), SIZE);
    edited = requestedEdit().flatMap(this::findOwn);
    wording = edited.map(Comment::text).orElse(null);
  }

  /** Adds a comment. */
  public void write() {
    var added = comments.write(meme, comment, me.get());
    if (added.isEmpty()) {
      SeeOther.at(Links.to(meme), "commentHeld");
      return;
    }
    var written = added.get();
    // If the first page does not show the new comment, the list is shown from it on.
    boolean seen = page.next().isEmpty() && pathParameter.after().isEmpty();
    var before = new Cursor(written.createdAt().minusMillis(1), written.id().value());
    String list = seen ? Links.to(meme) : pathParameter.onward(Links.to(meme), Optional.of(before));
    SeeOther.at(list + "#comment-" + written.id(), "commented");
  }

  /**
   * Changes the comment being edited. If it no longer exists, moves its text to the form for a new
   * comment.
   *
   * @throws InvalidInputException if the comment no longer exists
   */
  public void edit() {
    if (edited.isEmpty()) {
      comment = wording;
      movedToNew = true;
      throw new InvalidInputException("comment", "gone");
    }
    comments.edit(edited.get().id(), wording, me.get());
    SeeOther.at(Links.to(meme), "commentEdited");
  }

  /**
   * Removes the comment whose button was pressed.
   *
   * @throws NotFoundException if the request names no comment
   */
  public void remove() {
    comments.remove(requestedId(), me.get());
    SeeOther.at(Links.to(meme), "commentDeleted");
  }

  /** Returns the viewer's comments that wait for a curator. */
  public List<CommentView> getHeld() {
    return comments(me.find().map(member -> comments.findHeld(meme, member)).orElse(List.of()));
  }

  /** Returns what the form for a new comment depends on. */
  public Form getForm() {
    // The form stays while it is sent, so that what was typed in it is kept.
    boolean locked =
        viewPage.meme().commentsLocked() && !FacesContext.getCurrentInstance().isPostback();
    return new Form(Links.to(meme), me.isSignedIn() ? "" : returnPath.getLogin(), locked);
  }

  /**
   * What the form for a new comment depends on.
   *
   * @param href the path of the page
   * @param login the link to the login page; empty for a member
   * @param locked whether there is a sentence in its place, because the comments are locked
   */
  public record Form(String href, String login, boolean locked) {}

  /** Returns the comments before the one being edited; all comments if none on this page is. */
  public List<CommentView> getBefore() {
    return comments(page.items().subList(0, indexOfEdited()));
  }

  /**
   * Returns the id of the comment being edited; empty if none is. A deleted comment keeps its form
   * while that form's submission is processed.
   */
  public String getEditedId() {
    return edited
        .map(Comment::id)
        .or(() -> movedToNew ? Optional.empty() : submittedId())
        .map(CommentId::toString)
        .orElse("");
  }

  /** Returns the comments after the one being edited. */
  public List<CommentView> getAfter() {
    var items = page.items();
    int index = indexOfEdited();
    boolean isHere = edited.filter(items::contains).isPresent();
    return comments(items.subList(isHere ? index + 1 : index, items.size()));
  }

  /** Returns whether the list starts after the first comment. */
  public boolean isLater() {
    return pathParameter.after().isPresent();
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Links.to(meme), page.next());
  }

  public CommentText getComment() {
    return comment;
  }

  public void setComment(CommentText comment) {
    this.comment = comment;
  }

  public CommentText getWording() {
    return wording;
  }

  public void setWording(CommentText wording) {
    this.wording = wording;
  }

  private List<CommentView> comments(List<Comment> items) {
    var mentioned = mentions.find(items).keySet();
    return items.stream().map(item -> CommentView.of(item, mentioned, me.find(), phrases)).toList();
  }

  private int indexOfEdited() {
    return Math.max(0, edited.map(page.items()::indexOf).orElse(page.items().size()));
  }

  private Optional<CommentId> submittedId() {
    return requestedEdit()
        .filter(id -> parameters.containsKey(ResponseStateManager.VIEW_STATE_PARAM));
  }

  private Optional<CommentId> requestedEdit() {
    return CommentId.parse(parameters.get("edit"));
  }

  private Optional<Comment> findOwn(CommentId id) {
    return page.items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .filter(item -> me.find().filter(item::isBy).isPresent())
        .or(() -> me.find().flatMap(member -> comments.findOwn(id, member)))
        .filter(item -> item.meme().equals(meme));
  }

  private CommentId requestedId() {
    return CommentId.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }
}
