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
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.ReturnPath;
import org.mememuseum.web.routes.SeeOther;

/**
 * The comments on {@code /view/{id}}, oldest first; the viewer may be editing one of their own, or
 * replying to one.
 */
@Named
@RequestScoped
public class ViewComments {
  private static final int SIZE = 50;
  private static final String EDIT = "edit";
  private static final String REPLY = "reply";

  private PathParameter pathParameter;
  private CurrentMember me;
  private Comments comments;
  private CommentViews views;
  private ReturnPath returnPath;
  private ViewPage viewPage;
  private Map<String, String> parameters;
  private MemeId meme;
  private Optional<Cursor> start;
  private Page<Comment> page;
  private CommentList list;
  private CommentText comment;
  private CommentText wording;
  private CommentText answer;
  private Optional<Comment> edited;
  private Optional<Comment> repliedTo;
  private boolean movedToNew;

  protected ViewComments() {}

  @Inject
  public ViewComments(
      PathParameter pathParameter,
      CurrentMember me,
      Comments comments,
      CommentViews views,
      ReturnPath returnPath,
      ViewPage viewPage,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.comments = comments;
    this.views = views;
    this.returnPath = returnPath;
    this.viewPage = viewPage;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    meme = pathParameter.memeId();
    start = pathParameter.after();
    page = comments.find(meme, start, SIZE);
    edited = requested(EDIT).flatMap(this::findHere).filter(this::isOwn);
    repliedTo =
        edited.isEmpty() && isOpen() ? requested(REPLY).flatMap(this::findHere) : Optional.empty();
    repliedTo.filter(other -> !page.items().contains(other)).ifPresent(this::startAt);
    list = CommentList.of(page.items(), this::findOnEarlierPage);
    wording = edited.map(Comment::text).orElse(null);
    answer = repliedTo.flatMap(this::salutation).orElse(null);
  }

  private void startAt(Comment first) {
    start = Optional.of(first.positionBefore());
    page = comments.find(meme, start, SIZE);
  }

  private Optional<Comment> findOnEarlierPage(CommentId id) {
    return start.isEmpty() ? Optional.empty() : comments.find(id, meme);
  }

  // A reply to a reply stands under the same parent, so that it says to whom it is.
  private Optional<CommentText> salutation(Comment other) {
    return Optional.of(new CommentText("@" + other.author().name().text()))
        .filter(text -> other.parent().isPresent() && !isOwn(other) && !text.mentions().isEmpty());
  }

  /** Adds a comment. */
  public void write() {
    show(comments.write(meme, comment, me.get()));
  }

  /**
   * Adds a reply. If the comment no longer exists, moves the text to the form for a new comment.
   *
   * @throws InvalidInputException if the comment no longer exists
   */
  public void reply() {
    if (repliedTo.isEmpty()) {
      throw moveToNew(answer, "parentGone");
    }
    show(comments.reply(repliedTo.get().id(), answer, me.get()));
  }

  private InvalidInputException moveToNew(CommentText text, String problem) {
    comment = text;
    movedToNew = true;
    return new InvalidInputException("comment", problem);
  }

  private void show(Optional<Comment> added) {
    if (added.isEmpty()) {
      SeeOther.at(viewPage.href(), "commentHeld");
      return;
    }
    var written = added.get();
    // If the first page does not show the new comment, the list is shown from it on.
    boolean seen = start.isEmpty() && page.items().size() < SIZE;
    String here = viewPage.href();
    String list = seen ? here : pathParameter.onward(here, Optional.of(written.positionBefore()));
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
      throw moveToNew(wording, "gone");
    }
    comments.edit(edited.get().id(), wording, me.get());
    SeeOther.at(viewPage.href(), "commentEdited");
  }

  /**
   * Removes the comment whose button was pressed.
   *
   * @throws NotFoundException if the request names no comment
   */
  public void remove() {
    comments.remove(requestedId(), me.get());
    SeeOther.at(viewPage.href(), "commentDeleted");
  }

  /** Returns the viewer's comments that wait for a curator. */
  public List<CommentView> getHeld() {
    var held = me.find().map(member -> comments.findHeld(meme, member)).orElse(List.of());
    return views.of(
        held.stream().map(one -> new CommentList.Entry(one.id(), Optional.of(one))).toList());
  }

  /** Returns what the form for a new comment depends on. */
  public Form getForm() {
    // The form stays while it is sent, so that what was typed in it is kept.
    boolean locked =
        viewPage.meme().commentsLocked() && !FacesContext.getCurrentInstance().isPostback();
    return new Form(viewPage.href(), me.isSignedIn() ? "" : returnPath.getLogin(), locked);
  }

  /**
   * What the form for a new comment depends on.
   *
   * @param href the path of the page
   * @param login the link to the login page; empty for a member
   * @param locked whether there is a sentence in its place, because the comments are locked
   */
  public record Form(String href, String login, boolean locked) {}

  /** Returns the comments before the form among them; all of them if there is none. */
  public List<CommentView> getBefore() {
    int index = indexOfForm();
    int end = repliedTo.isPresent() ? index + 1 : index;
    return views.of(list.entries().subList(0, Math.min(end, list.entries().size())));
  }

  /** Returns the comments after the form among them. */
  public List<CommentView> getAfter() {
    var entries = list.entries();
    return views.of(entries.subList(Math.min(indexOfForm() + 1, entries.size()), entries.size()));
  }

  /**
   * Returns the id of the comment being edited; empty if none is. A deleted comment keeps its form
   * while that form's submission is processed.
   */
  public String getEditedId() {
    return idOf(edited, EDIT);
  }

  /** Returns the id of the comment being replied to, as {@link #getEditedId} does. */
  public String getRepliedId() {
    return idOf(repliedTo, REPLY);
  }

  private String idOf(Optional<Comment> found, String parameter) {
    return found
        .map(Comment::id)
        .or(() -> movedToNew || !isPostback() ? Optional.empty() : requested(parameter))
        .map(CommentId::toString)
        .orElse("");
  }

  /** Returns whether the list starts after the first comment. */
  public boolean isLater() {
    return start.isPresent();
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(viewPage.href(), page.next());
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

  public CommentText getAnswer() {
    return answer;
  }

  public void setAnswer(CommentText answer) {
    this.answer = answer;
  }

  private int indexOfForm() {
    return edited
        .or(() -> repliedTo)
        .map(one -> list.indexOf(one.id()))
        .orElse(list.entries().size());
  }

  // A form stays while it is sent, so that what was typed in it is kept.
  private boolean isOpen() {
    return me.isSignedIn() && (isPostback() || !viewPage.meme().commentsLocked());
  }

  private boolean isPostback() {
    return parameters.containsKey(ResponseStateManager.VIEW_STATE_PARAM);
  }

  private boolean isOwn(Comment other) {
    return me.find().filter(other::isBy).isPresent();
  }

  private Optional<CommentId> requested(String parameter) {
    return CommentId.parse(parameters.get(parameter));
  }

  private Optional<Comment> findHere(CommentId id) {
    return page.items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .or(() -> me.find().flatMap(member -> comments.find(id, meme)));
  }

  private CommentId requestedId() {
    return requested("row").orElseThrow(NotFoundException::new);
  }
}
