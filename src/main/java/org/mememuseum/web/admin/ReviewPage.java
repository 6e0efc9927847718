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
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Review;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/** {@code /admin/review}: the held memes, longest waiting first, for curators to decide on. */
@Named
@RequestScoped
public class ReviewPage {
  private static final int SIZE = 10;

  private PathParameter place;
  private CurrentMember me;
  private Review review;
  private MemeViews memeViews;
  private Phrases phrases;
  private Map<String, String> parameters;
  private Page<Review.Case> page;
  private String reason;

  protected ReviewPage() {}

  @Inject
  public ReviewPage(
      PathParameter place,
      CurrentMember me,
      Review review,
      MemeViews memeViews,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.place = place;
    this.me = me;
    this.review = review;
    this.memeViews = memeViews;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    page = review.findOpen(me.get(), place.after(), SIZE);
  }

  /** Makes sure that everything is there before a page is begun. */
  public void visit() {
    // Loading is all.
  }

  /** Approves the meme whose button was pressed. */
  public void approve() {
    review.approve(decided(), me.get());
    SeeOther.at(Route.REVIEW.path(), "approved");
  }

  /** Rejects the meme whose button was pressed, for the reason beside it. */
  public void reject() {
    review.reject(decided(), me.get(), reason);
    SeeOther.at(Route.REVIEW.path(), "rejected");
  }

  /** Has the meme whose button was pressed examined once more. */
  public void examineAgain() {
    review.examineAgain(decided(), me.get());
    SeeOther.at(Route.REVIEW.path(), "examinedAgain");
  }

  /** Has all examined once more whose examination had failed. */
  public void examineFailedAgain() {
    review.examineFailedAgain(me.get());
    SeeOther.at(Route.REVIEW.path(), "allExaminedAgain");
  }

  /** Returns whether some here are held because they could not be examined. */
  public boolean isUnexamined() {
    return page.items().stream().anyMatch(Review.Case::isUnexamined);
  }

  public List<ReviewCase> getCases() {
    return page.items().stream()
        .map(one -> ReviewCase.of(one, memeViews.of(one.meme()), typed(one), phrases))
        .toList();
  }

  /** Returns where the list goes on; empty at its end. */
  public String getNext() {
    return place.onward(Route.REVIEW.path(), page.next());
  }

  /** Returns whether nothing waits. */
  public boolean isBare() {
    return page.items().isEmpty();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /**
   * Returns the reason that was typed for a case that is not here, because somebody else decided on
   * it; empty if there is none.
   */
  public String getOrphanedReason() {
    boolean shown = page.items().stream().anyMatch(one -> typed(one).isPresent());
    return shown || reason == null ? "" : reason.strip();
  }

  private MemeId decided() {
    return MemeId.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }

  // What was typed for a decision that was not taken stays where it was.
  private Optional<String> typed(Review.Case one) {
    return Optional.ofNullable(reason)
        .filter(text -> one.meme().id().toString().equals(parameters.get("row")));
  }
}
