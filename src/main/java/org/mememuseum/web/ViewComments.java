package org.mememuseum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Page;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;
import org.mememuseum.reaction.Comments;

/** The comments on {@code /view/{id}}: oldest first, one of one's own perhaps being edited. */
@Named
@RequestScoped
public class ViewComments {
  private static final int SIZE = 50;

  private final RequestedPlace place;
  private final CurrentMember me;
  private final Comments comments;
  private final Phrases phrases;
  private final Map<String, String> parameters;
  private MemeId meme;
  private Page<Comment> page;
  private CommentText comment;
  private CommentText wording;

  protected ViewComments() {
    this(null, null, null, null, null);
  }

  @Inject
  public ViewComments(
      RequestedPlace place,
      CurrentMember me,
      Comments comments,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.place = place;
    this.me = me;
    this.comments = comments;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    meme = place.memeId();
    page = comments.find(meme, place.after(), SIZE);
    wording = findEdited().map(Comment::text).orElse(null);
  }

  /** Writes a comment. */
  public void write() {
    var written = comments.write(meme, comment, me.get());
    // Beyond the first page the list is shown from the new comment on, so that its author sees it.
    boolean seen = page.next().isEmpty() && place.after().isEmpty();
    var before = new Cursor(written.createdAt().minusMillis(1), written.id().value());
    SeeOther.at(
        seen ? Links.to(meme) : place.onward(Links.to(meme), Optional.of(before)), "commented");
  }

  /** Changes the comment that is being edited. */
  public void edit() {
    comments.edit(asked("edit"), wording, me.get());
    SeeOther.at(Links.to(meme), "commentEdited");
  }

  /** Removes the comment whose button was pressed. */
  public void remove() {
    comments.remove(asked("row"), me.get());
    SeeOther.at(Links.to(meme), "commentDeleted");
  }

  /** Returns the comments before the one being edited; all of them if none is. */
  public List<Remark> getBefore() {
    return remarks(page.items().subList(0, placeOfEdited()));
  }

  /** Returns the comment that is being edited: the first of none or one. */
  public List<Remark> getEdited() {
    return remarks(findEdited().stream().toList());
  }

  /** Returns the comments after the one being edited. */
  public List<Remark> getAfter() {
    int edited = placeOfEdited();
    return remarks(
        page.items().subList(Math.min(edited + 1, page.items().size()), page.items().size()));
  }

  /** Returns whether the list begins with a later comment than the first. */
  public boolean isLater() {
    return place.after().isPresent();
  }

  /** Returns where the list goes on; empty at its end. */
  public String getNext() {
    return place.onward(Links.to(meme), page.next());
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

  private List<Remark> remarks(List<Comment> some) {
    return some.stream().map(one -> Remark.of(one, me.find(), phrases)).toList();
  }

  private int placeOfEdited() {
    return findEdited().map(page.items()::indexOf).orElse(page.items().size());
  }

  private Optional<Comment> findEdited() {
    var asked = CommentId.parse(parameters.get("edit"));
    return page.items().stream()
        .filter(one -> asked.filter(one.id()::equals).isPresent())
        .filter(one -> me.find().filter(one::isBy).isPresent())
        .findFirst();
  }

  private CommentId asked(String parameter) {
    return CommentId.parse(parameters.get(parameter)).orElseThrow(NotFoundException::new);
  }
}
