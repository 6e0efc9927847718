package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
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
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/** The comments on {@code /view/{id}}: oldest first, one of one's own perhaps being edited. */
@Named
@RequestScoped
public class ViewComments {
  private static final int SIZE = 50;

  private PathParameter place;
  private CurrentMember me;
  private Comments comments;
  private Phrases phrases;
  private Map<String, String> parameters;
  private MemeId meme;
  private Page<Comment> page;
  private CommentText comment;
  private CommentText wording;
  private Optional<Comment> edited;
  private boolean becameNew;

  protected ViewComments() {}

  @Inject
  public ViewComments(
      PathParameter place,
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
    edited = askedToEdit().flatMap(this::findOwn);
    wording = edited.map(Comment::text).orElse(null);
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

  /** Changes the comment that is being edited; if it is gone, what was typed becomes a new one. */
  public void edit() {
    if (edited.isEmpty()) {
      comment = wording;
      becameNew = true;
      throw new InvalidInputException("comment", "gone");
    }
    comments.edit(edited.get().id(), wording, me.get());
    SeeOther.at(Links.to(meme), "commentEdited");
  }

  /** Removes the comment whose button was pressed. */
  public void remove() {
    comments.remove(asked(), me.get());
    SeeOther.at(Links.to(meme), "commentDeleted");
  }

  /** Returns the comments before the one being edited; all of them if none on this page is. */
  public List<CommentView> getBefore() {
    return comments(page.items().subList(0, placeOfEdited()));
  }

  /**
   * Returns the id of the comment that is being edited; empty if none is. One that is gone still
   * has its form while what was typed into it comes in.
   */
  public String getEditedId() {
    return edited
        .map(Comment::id)
        .or(() -> becameNew ? Optional.empty() : posted())
        .map(CommentId::toString)
        .orElse("");
  }

  /** Returns the comments after the one being edited. */
  public List<CommentView> getAfter() {
    var items = page.items();
    int place = placeOfEdited();
    boolean isHere = edited.filter(items::contains).isPresent();
    return comments(items.subList(isHere ? place + 1 : place, items.size()));
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

  private List<CommentView> comments(List<Comment> some) {
    return some.stream().map(one -> CommentView.of(one, me.find(), phrases)).toList();
  }

  private int placeOfEdited() {
    return Math.max(0, edited.map(page.items()::indexOf).orElse(page.items().size()));
  }

  private Optional<CommentId> posted() {
    return askedToEdit()
        .filter(id -> parameters.containsKey(ResponseStateManager.VIEW_STATE_PARAM));
  }

  private Optional<CommentId> askedToEdit() {
    return CommentId.parse(parameters.get("edit"));
  }

  private Optional<Comment> findOwn(CommentId id) {
    return page.items().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .filter(one -> me.find().filter(one::isBy).isPresent())
        .or(() -> me.find().flatMap(member -> comments.findOwn(id, member)))
        .filter(one -> one.meme().equals(meme));
  }

  private CommentId asked() {
    return CommentId.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }
}
