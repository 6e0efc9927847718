package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Page;
import org.mememuseum.SeveralRefusalsException;
import org.mememuseum.member.Profiles;
import org.mememuseum.meme.Reason;
import org.mememuseum.moderation.Review;
import org.mememuseum.moderation.ReviewQueue;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.PageMessages;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /admin/review}: the held memes, longest waiting first. */
@Named
@RequestScoped
public class ReviewPage {
  /** The row of the form that decides on the chosen memes. */
  private static final String CHOSEN = "chosen";

  private static final int SIZE = 50;

  private PathParameter pathParameter;
  private CurrentMember me;
  private Review review;
  private ReviewQueue queue;
  private ChosenMemes chosen;
  private ReasonForm reasonForm;
  private Profiles profiles;
  private Phrases phrases;
  private Texts texts;
  private Map<String, String> parameters;
  private Page<ReviewQueue.Entry> page;
  private boolean atOnce;

  protected ReviewPage() {}

  @Inject
  public ReviewPage(
      PathParameter pathParameter,
      CurrentMember me,
      Review review,
      ReviewQueue queue,
      ChosenMemes chosen,
      ReasonForm reasonForm,
      Profiles profiles,
      Phrases phrases,
      Texts texts,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.review = review;
    this.queue = queue;
    this.chosen = chosen;
    this.reasonForm = reasonForm;
    this.profiles = profiles;
    this.phrases = phrases;
    this.texts = texts;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    page = queue.findWaiting(me.get(), pathParameter.after(), SIZE);
    atOnce = me.get().revealsPictures();
  }

  /** Leads to the longest waiting meme that nobody else has open. */
  public void start() {
    queue
        .findNext(me.get(), Optional.empty())
        .ifPresentOrElse(
            id -> SeeOther.at(Route.CASE.at(id)),
            () -> SeeOther.at(Route.REVIEW.path(), "allOpen"));
  }

  /** Approves or rejects the chosen memes, as the button says that was pressed. */
  public void decide() {
    boolean approves = "approve".equals(parameters.get("outcome"));
    if (!approves) {
      SeveralRefusalsException.check(
          chosen::requireSome, () -> Reason.required(reasonForm.words()));
    }
    var refused =
        approves
            ? chosen.decide(id -> review.approve(id, me.get()))
            : chosen.decide(id -> review.reject(id, me.get(), reasonForm.words()));
    if (refused.isEmpty()) {
      SeeOther.at(Route.REVIEW.path(), approves ? "chosenApproved" : "chosenRejected");
    } else {
      PageMessages.refuse(texts.sentence("review.othersDone"), refused);
      load();
    }
  }

  /** Has all memes examined again whose examination failed. */
  public void examineFailedAgain() {
    queue.examineFailedAgain(me.get());
    SeeOther.at(Route.REVIEW.path(), "allExaminedAgain");
  }

  /** Saves whether held pictures are shown at once. */
  public void savePictures() {
    profiles.revealPictures(me.get(), atOnce);
    SeeOther.at(Route.REVIEW.path(), "picturesSaved");
  }

  public boolean isAtOnce() {
    return atOnce;
  }

  public void setAtOnce(boolean atOnce) {
    this.atOnce = atOnce;
  }

  /** Returns the CSS classes of the list. */
  public String getListClass() {
    return me.get().revealsPictures() ? "queue" : "queue queue--blurred";
  }

  /** Returns whether the page has memes that are held because their examination failed. */
  public boolean isUnexamined() {
    return page.items().stream().anyMatch(ReviewQueue.Entry::isUnexamined);
  }

  public List<QueueItem> getItems() {
    return page.items().stream().map(this::view).toList();
  }

  private QueueItem view(ReviewQueue.Entry entry) {
    var holder = entry.holder().map(by -> HolderView.of(by, me.get(), phrases, texts));
    return QueueItem.of(entry, holder, chosen.contains(entry.meme().id()), phrases);
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.REVIEW.path(), page.next());
  }

  /** Returns whether the page has no memes. */
  public boolean isBare() {
    return page.items().isEmpty();
  }

  /** Returns the reason that was sent while the last meme vanished; usually empty. */
  public String getUnusedReason() {
    return isBare() ? reasonForm.draft(CHOSEN).strip() : "";
  }
}
