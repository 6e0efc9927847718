package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.CommentLock;
import org.mememuseum.moderation.Review;
import org.mememuseum.moderation.ReviewQueue;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/**
 * {@code /admin/review/{id}}: a meme of any status, with everything that was decided on it. Opening
 * a held one claims it.
 */
@Named
@RequestScoped
public class CasePage {
  private PathParameter pathParameter;
  private CurrentMember me;
  private Review review;
  private ReviewQueue queue;
  private CommentLock commentLock;
  private ReasonForm reasonForm;
  private MemeViews memeViews;
  private Phrases phrases;
  private Texts texts;
  private HttpServletRequest request;
  private Map<String, String> parameters;
  private Review.Case found;
  private Optional<HolderView> holder;
  private UploaderView uploader;

  protected CasePage() {}

  @Inject
  public CasePage(
      PathParameter pathParameter,
      CurrentMember me,
      Review review,
      ReviewQueue queue,
      CommentLock commentLock,
      ReasonForm reasonForm,
      MemeViews memeViews,
      Phrases phrases,
      Texts texts,
      HttpServletRequest request,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.review = review;
    this.queue = queue;
    this.commentLock = commentLock;
    this.reasonForm = reasonForm;
    this.memeViews = memeViews;
    this.phrases = phrases;
    this.texts = texts;
    this.request = request;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    found = review.get(me.get(), pathParameter.memeId());
    var claimed =
        "GET".equals(request.getMethod())
            ? queue.open(me.get(), found.meme())
            : queue.findHolder(me.get(), id());
    holder = claimed.map(by -> HolderView.of(by, me.get(), phrases, texts));
  }

  public ReviewCase getFile() {
    return ReviewCase.of(found, memeViews.of(found.meme()), holder, phrases);
  }

  /** Returns the uploader's history; queried at most once per request. */
  public UploaderView getUploader() {
    if (uploader == null) {
      uploader =
          UploaderView.of(
              queue.getUploader(me.get(), found.meme()), found.meme().author(), phrases);
    }
    return uploader;
  }

  /** Returns what the owner changed, newest first. */
  public List<EditView> getEdits() {
    return queue.findEdits(me.get(), id()).stream()
        .map(edit -> EditView.of(edit, phrases))
        .toList();
  }

  public String getTitle() {
    return found.meme().details().title().text();
  }

  /**
   * Returns whether the picture is shown without being revealed first: {@code checked}, or empty.
   */
  public String getRevealed() {
    return me.get().revealsPictures() ? "checked" : "";
  }

  /** Approves the meme. */
  public void approve() {
    review.approve(id(), me.get());
    goOn("approved");
  }

  /** Rejects the meme or takes it down, as the button says that was pressed. */
  public void reject() {
    if ("takeDown".equals(parameters.get("outcome"))) {
      review.takeDown(id(), me.get(), reasonForm.words());
      stay("takenDown");
    } else {
      review.reject(id(), me.get(), reasonForm.words());
      goOn("rejected");
    }
  }

  /** Has the meme examined again. */
  public void examineAgain() {
    review.examineAgain(id(), me.get());
    goOn("examinedAgain");
  }

  /** Leaves the meme to others and leads to the next one. */
  public void skip() {
    var next = queue.skip(me.get(), id());
    if (next.isPresent()) {
      SeeOther.at(Route.CASE.at(next.get()));
    } else {
      SeeOther.at(Route.REVIEW.path(), "skippedLast");
    }
  }

  /** Undoes the decision that was the last one when the page was shown. */
  public void undo() {
    var last = UuidV7.parse(parameters.get("decision")).orElseThrow(NotFoundException::new);
    review.undo(id(), last, me.get());
    stay("undone");
  }

  /** Locks or unlocks the comments, as the button says that was pressed. */
  public void lockComments() {
    boolean locks = "lock".equals(parameters.get("outcome"));
    commentLock.lock(id(), me.get(), locks);
    stay(locks ? "commentsLocked" : "commentsUnlocked");
  }

  /** Returns the reason that was sent before somebody else decided; usually empty. */
  public String getUnusedReason() {
    return getFile().refusable() ? "" : reasonForm.draft(id().toString()).strip();
  }

  private MemeId id() {
    return found.meme().id();
  }

  private void goOn(String said) {
    LastDecided.goOn(id(), queue.findNext(me.get(), Optional.of(id())), said);
  }

  private void stay(String said) {
    SeeOther.at(Route.CASE.at(id()), said);
  }
}
